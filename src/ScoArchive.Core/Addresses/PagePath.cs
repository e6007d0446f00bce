namespace ScoArchive.Core.Addresses;

/// <summary>
/// The address of a page or file relative to the site's root: empty for the home page, <c>topics/</c> for a folder's
/// page, <c>feed.xml</c> for a file. Links between pages are made relative, so that the site works wherever it is mounted.
/// </summary>
/// <param name="Value">The address, with forward slashes and without a leading one.</param>
public readonly record struct PagePath(string Value) : IAddress
{
    private static readonly string[] Ups = [.. Enumerable.Range(0, 8).Select(UpOf)];

    /// <summary>The home page.</summary>
    public static PagePath Home { get; } = new("");

    /// <summary>The file in the output folder that answers to the address.</summary>
    public string OutputFile => Value.Length == 0 || Value.EndsWith('/') ? Value + "index.html" : Value;

    /// <summary>The link from this page to another one, with its fragment or query if any.</summary>
    public string LinkTo(PagePath target)
    {
        int depth = Value.AsSpan().Count('/');
        string link = string.Concat(depth < Ups.Length ? Ups[depth] : UpOf(depth), target.Value);
        return link.Length > 0 ? link : "./";
    }

    private static string UpOf(int depth) => string.Concat(Enumerable.Repeat("../", depth));

    /// <summary>The address on a host.</summary>
    /// <param name="baseUrl">Address of the site's root, ending in a slash.</param>
    public string AbsoluteOn(string baseUrl) => baseUrl + Value;

    /// <summary>The address with a fragment.</summary>
    public PagePath At(string fragment) => new($"{Value}#{fragment}");

    /// <summary>The address.</summary>
    public override string ToString() => Value;
}
