using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Pages.Blocks;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>The overview of recurring phrases and a page for each.</summary>
public sealed class FormulaPages(Site site, DocumentCards cards, SubjectSections subjectSections, DocumentMatrix matrix, ArchiveEchoes echoes)
{
    private const string SectionAnchor = "paragraphs";
    private const int MostWordings = 12;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        foreach (Formula formula in echoes.Formulas)
        {
            yield return MakePage(formula);
        }
    }

    private SitePage MakeOverview()
    {
        PageFrame frame = site.FrameWithData(ArchivePaths.Formulas, site.Text["formulas.heading"], site.Text["formulas.introduction"]);
        FormulaGroup[] groups =
        [
            Group("listed", site.Text["formulas.listed"], site.Text["formulas.listedIntroduction"], echoes.Formulas.Where(formula => formula.IsCurated)),
            Group("found", site.Text["formulas.found"], site.Text["formulas.foundIntroduction"], echoes.Formulas.Where(formula => !formula.IsCurated)),
        ];
        return new SitePage(ArchivePaths.Formulas, frame, new FormulasPage(
            [.. groups.Where(group => group.Formulas.Length > 0)], Matrix(), frame.Alternates));
    }

    private FormulaGroup Group(string anchor, string heading, string introduction, IEnumerable<Formula> formulas) => new(
        new Fragment(anchor), heading, introduction, [.. formulas.OrderByDescending(formula => formula.DocumentCount).Select(Describe)]);

    private CountMatrix Matrix() => matrix.Make(site.Text["formulas.matrix"], site.Text["formulas.row"],
    [
        .. from @group in echoes.Formulas.GroupBy(formula => formula.IsCurated)
           select new MatrixGroup(site.Text[@group.Key ? "formulas.listed" : "formulas.found"],
               [.. @group.OrderByDescending(formula => formula.DocumentCount).Select(RowOf)]),
    ]);

    private MatrixRow RowOf(Formula formula)
    {
        ImmutableArray<Passage> passages = [.. formula.Uses.Select(echoes.PassageOf).Distinct()];
        return matrix.RowOf(new Link(ArchivePaths.Of(formula), formula.Label), "formulas.cell", passages, [(SectionAnchor, passages)]);
    }

    private FormulaModel Describe(Formula formula) => new(
        new Link(ArchivePaths.Of(formula), formula.Label),
        [.. formula.Uses.GroupBy(use => use.Document, StringComparer.Ordinal).Take(MostWordings).Select(WordingOf)]);

    private FormulaWording WordingOf(IGrouping<string, FormulaUse> uses)
    {
        Passage first = echoes.PassageOf(uses.First());
        return new FormulaWording(
            cards[first.Document],
            ArchivePaths.Of(first),
            string.Join(" / ", uses.Select(use => use.Words).Distinct(StringComparer.OrdinalIgnoreCase)),
            uses.Count() > 1 ? site.Text.Count("count.uses", uses.Count()) : "");
    }

    private SitePage MakePage(Formula formula)
    {
        PagePath path = ArchivePaths.Of(formula);
        PageFrame frame = site.FrameWithData(path, formula.Label, site.Text["formula.definition"]);
        ILookup<Passage, FormulaUse> uses = formula.Uses.ToLookup(echoes.PassageOf);
        ImmutableArray<Passage> passages = [.. uses.Select(group => group.Key)];
        SubjectSection section = subjectSections.Make(SectionAnchor, site.Text["formula.section"], passages, passage => Show(passage, uses[passage]));
        BarChart chart = subjectSections.ChartOf(path, [section], passages);
        return new SitePage(path, frame, new SubjectPage(
            formula.Label,
            new Link(ArchivePaths.Formulas, site.Text["formula.kicker"]),
            site.Text["formula.definition"],
            [],
            "",
            [],
            [],
            chart,
            [section],
            frame.Alternates)) { FormerAddresses = [.. formula.Formerly.Select(ArchivePaths.OfFormula)] };
    }

    private PassageExcerpt Show(Passage passage, IEnumerable<FormulaUse> uses) => Excerpts.Of(
        passage,
        [.. uses.Select(use => new TextMark(use.Start, use.Words.Length))],
        string.Join("; ", uses.Select(use => site.Text.Format("formula.wording", use.Words)).Distinct(StringComparer.OrdinalIgnoreCase)));
}
