using Microsoft.AspNetCore.Components;

namespace Assure.Web.Site;

/// <summary>What every page component has.</summary>
public abstract class PageBase : ComponentBase
{
    /// <summary>The content, the language, and where the page stands.</summary>
    [Parameter]
    [EditorRequired]
    public required View View { get; set; }

    /// <summary>The words of pages, by key.</summary>
    protected string T(string key) => View.Text[key];

    /// <summary>The words of pages, by key, holes filled.</summary>
    protected string T(string key, params object[] values) => View.Text.Filled(key, values);
}
