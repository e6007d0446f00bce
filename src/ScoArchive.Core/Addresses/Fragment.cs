namespace ScoArchive.Core.Addresses;

/// <summary>The id of an element of a page, which a link names behind <c>#</c>.</summary>
/// <param name="Value">The id, without <c>#</c>.</param>
public readonly record struct Fragment(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
