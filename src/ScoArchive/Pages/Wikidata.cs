using ScoArchive.Pages.Models;
using ScoArchive.Strings;

namespace ScoArchive.Pages;

/// <summary>What Wikidata calls a subject.</summary>
public static class Wikidata
{
    /// <summary>The statement, for a list of facts; none where no item is known.</summary>
    public static IEnumerable<Fact> FactOf(InterfaceText text, string item) =>
        item.Length > 0 ? [new Fact(text["fact.wikidata"], item, new WebAddress("https://www.wikidata.org/wiki/" + item))] : [];
}
