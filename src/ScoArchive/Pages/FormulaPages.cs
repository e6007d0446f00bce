using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The overview of recurring phrases, and a page for each that editors list.</summary>
public sealed class FormulaPages(Site site, DocumentCards cards, SubjectSections subjectSections, DocumentMatrix matrix, ArchiveEchoes echoes)
{
    private const string SectionAnchor = "paragraphs";
    private const int MostWordings = 12;

    /// <summary>All of them.</summary>
    public IEnumerable<PageBatch> Make() => echoes.Formulas.Where(formula => formula.IsCurated)
        .Select(formula => new PageBatch(ArchivePaths.Of(formula), MakePages(formula))).Prepend(PageBatch.Of(ArchivePaths.Formulas, MakeOverview));

    private SitePage MakeOverview()
    {
        PageFrame frame = site.FrameWithData(ArchivePaths.Formulas, site.Text["formulas.heading"], site.Text["formulas.introduction"]);
        FormulaGroup[] groups =
        [
            Group("listed", site.Text["formulas.listed"], site.Text["formulas.listedIntroduction"], echoes.Formulas.Where(formula => formula.IsCurated)),
            Group("found", site.Text["formulas.found"], site.Text.Format("formulas.foundIntroduction", FormulaFinder.MostFound), echoes.Formulas.Where(formula => !formula.IsCurated)),
        ];
        return new SitePage(ArchivePaths.Formulas, frame, new FormulasPage(
            [.. groups.Where(group => group.Formulas.Length > 0)], Matrix(), frame.Alternates))
        {
            StandsFor = [.. echoes.Formulas.Where(formula => !formula.IsCurated).Select(formula => (ArchivePaths.OfFormula(formula.Slug), ArchivePaths.Of(formula)))],
        };
    }

    private FormulaGroup Group(string anchor, string heading, string introduction, IEnumerable<Formula> formulas) => new(
        new Fragment(anchor), heading, introduction, [.. formulas.OrderByDescending(formula => formula.DocumentCount).Select(Describe)]);

    // Phrases that were found by counting have no pages that a cell could lead to.
    private CountMatrix Matrix() => matrix.Make(site.Text["formulas.matrix"], site.Text["formulas.row"],
    [
        .. new[] { new MatrixGroup(site.Text["formulas.listed"], [.. echoes.Formulas.Where(formula => formula.IsCurated).OrderByDescending(formula => formula.DocumentCount).Select(RowOf)]) }
            .Where(group => group.Rows.Length > 0),
    ]);

    private MatrixRow RowOf(Formula formula) => matrix.RowOf(
        new Link(ArchivePaths.Of(formula), formula.Label), "formulas.cell", formula.Uses.Select(echoes.PassageOf).Distinct(), ListingOf(formula));

    private FormulaModel Describe(Formula formula) => new(
        formula.Label,
        ArchivePaths.AnchorOf(formula),
        formula.IsCurated ? ArchivePaths.Of(formula) : null,
        site.Text.Count("count.documents", formula.DocumentCount),
        formula.IsCurated ? [] : [.. formula.Uses.GroupBy(use => use.Document, StringComparer.Ordinal).Take(MostWordings).Select(WordingOf)],
        !formula.IsCurated && formula.DocumentCount > MostWordings ? site.Text.Format("formulas.part", MostWordings, formula.DocumentCount) : "");

    private FormulaWording WordingOf(IGrouping<string, FormulaUse> uses)
    {
        Passage first = echoes.PassageOf(uses.First());
        return new FormulaWording(
            cards[first.Document],
            ArchivePaths.Of(first),
            string.Join(" / ", uses.Select(use => use.Words).Distinct(StringComparer.OrdinalIgnoreCase)),
            uses.Count() > 1 ? site.Text.Count("count.uses", uses.Count()) : "");
    }

    private IEnumerable<SitePage> MakePages(Formula formula)
    {
        PagePath path = ArchivePaths.Of(formula);
        PageFrame frame = site.FrameWithData(path, formula.Label, site.Text["formula.definition"]);
        foreach (SitePage page in subjectSections.Pages(ListingOf(formula), new SitePage(path, frame, new SubjectPage(
            formula.Label,
            new Link(ArchivePaths.Formulas, site.Text["formula.kicker"]),
            site.Text["formula.definition"],
            [],
            SubjectContents.None,
            [],
            BarChart.None,
            frame.Alternates))
        {
            FormerAddresses = [.. formula.Formerly.Select(ArchivePaths.OfFormula)],
            StandsFor = [.. formula.Variants.Prepend(formula.Label).Select(words => (ArchivePaths.OfFormula(Slug.Make(words)), path))],
        }, ""))
        {
            yield return page;
        }
    }

    private SubjectListing ListingOf(Formula formula)
    {
        ILookup<Passage, FormulaUse> uses = formula.Uses.ToLookup(echoes.PassageOf);
        return subjectSections.List(ArchivePaths.Of(formula), [],
            [new SubjectReason(SectionAnchor, site.Text["formula.section"], [.. uses.Select(group => group.Key)], passages => new EvidenceOfFormula([.. passages.SelectMany(passage => uses[passage])]))]);
    }
}
