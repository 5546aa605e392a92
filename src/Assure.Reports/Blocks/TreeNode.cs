using System.Collections.Immutable;

namespace Assure.Reports.Blocks;

/// <summary>A node of a tree.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Children">The nodes beneath it.</param>
public sealed record TreeNode(Prose Words, ImmutableArray<TreeNode> Children);
