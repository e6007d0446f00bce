namespace ScoArchive.Scripts;

/// <summary>What a module takes from another.</summary>
/// <param name="From">The other module, such as <c>js/search/dom.js</c>.</param>
/// <param name="Names">The names as they are taken apart, such as <c>words, element: made</c>; empty when it is only run.</param>
/// <param name="Line">Line of the import.</param>
public sealed record ScriptImport(string From, string Names, int Line)
{
    /// <summary>The names as the other module exports them.</summary>
    public IEnumerable<string> Exported => Names.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(name => name.Split(':')[0]);
}
