namespace ScoArchive.Browser.Tests.Site;

/// <summary>One address for each type of page.</summary>
public sealed class PageTypes : TheoryData<string>
{
    public static readonly string[] Paths =
    [
        "", "documents/", "documents/moscow-declaration-2020/", "documents/digital-transformation-report-2023/",
        "documents/digital-transformation-report-2023/source/", "documents/early-statements-report-2023/", "topics/", "topics/terrorism/", "states/", "states/uzbekistan/", "issuers/", "kinds/declaration/",
        "timeline/", "timeline/2020/", "echoes/", "formulas/", "formulas/central-coordinating-role-of-the-un/",
        "compare/digital-transformation-statement-2023/digital-transformation-report-2023/", "compare/", "search/", "search/words/d/", "about/", "data/", "404.html",
    ];

    public PageTypes() => AddRange(Paths);
}
