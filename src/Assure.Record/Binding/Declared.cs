using Assure.Language.Text;
using Assure.Record.Loading;

namespace Assure.Record.Binding;

/// <summary>A declaration with the document it stands in.</summary>
internal readonly record struct Declared<T>(RecordDocument Document, T Syntax)
    where T : Language.Syntax.Declaration
{
    public SourceText Source => Document.Source;
}
