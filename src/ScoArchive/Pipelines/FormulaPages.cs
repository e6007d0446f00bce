using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The overview of recurring phrases and a page for each.</summary>
public sealed class FormulaPages(PageModels models)
{
    private const string SectionAnchor = "paragraphs";
    private const int MostWordings = 12;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        foreach (Formula formula in models.Echoes.Formulas)
        {
            yield return MakePage(formula);
        }
    }

    private SitePage MakeOverview()
    {
        PageFrame frame = models.IndexFrameWithData(ArchivePaths.Formulas, models.Text["formulas.heading"], models.Text["formulas.introduction"]);
        FormulaGroup[] groups =
        [
            Group("listed", "formulas.listed", models.Echoes.Formulas.Where(formula => formula.IsCurated)),
            Group("found", "formulas.found", models.Echoes.Formulas.Where(formula => !formula.IsCurated)),
        ];
        return SitePage.Of<FormulasPage>(frame, new FormulasPageModel(
            frame, [.. groups.Where(group => group.Formulas.Length > 0)], Matrix(), [models.DataOf(ArchivePaths.Formulas)]));
    }

    private FormulaGroup Group(string anchor, string heading, IEnumerable<Formula> formulas) => new(
        anchor, models.Text[heading], models.Text[heading + "Introduction"], [.. formulas.OrderByDescending(formula => formula.DocumentCount).Select(Describe)]);

    private MatrixModel Matrix()
    {
        var matrix = new DocumentMatrix(models);
        return new MatrixModel(models.Text["formulas.matrix"], models.Text["formulas.row"], matrix.Columns,
        [
            .. from @group in models.Echoes.Formulas.GroupBy(formula => formula.IsCurated)
               select new MatrixGroup(models.Text[@group.Key ? "formulas.listed" : "formulas.found"],
                   [.. @group.OrderByDescending(formula => formula.DocumentCount).Select(formula => RowOf(matrix, formula))]),
        ]);
    }

    private MatrixRow RowOf(DocumentMatrix matrix, Formula formula)
    {
        ImmutableArray<Passage> passages = [.. formula.Uses.Select(models.Echoes.PassageOf).Distinct()];
        return matrix.RowOf(new Link(ArchivePaths.Of(formula), formula.Label), "formulas.cell", passages, [(SectionAnchor, passages)]);
    }

    private FormulaModel Describe(Formula formula) => new(
        new Link(ArchivePaths.Of(formula), formula.Label),
        [.. formula.Uses.GroupBy(use => use.Document, StringComparer.Ordinal).Take(MostWordings).Select(WordingOf)]);

    private FormulaWording WordingOf(IGrouping<string, FormulaUse> uses)
    {
        Passage first = models.Echoes.PassageOf(uses.First());
        return new FormulaWording(
            models.CardOf(first.Document),
            ArchivePaths.Of(first),
            string.Join(" / ", uses.Select(use => use.Words).Distinct(StringComparer.OrdinalIgnoreCase)),
            uses.Count() > 1 ? models.Text.Count("count.uses", uses.Count()) : "");
    }

    private SitePage MakePage(Formula formula)
    {
        PagePath path = ArchivePaths.Of(formula);
        PageFrame frame = models.IndexFrameWithData(path, formula.Label, models.Text["formula.definition"]);
        ILookup<Passage, FormulaUse> uses = formula.Uses.ToLookup(models.Echoes.PassageOf);
        ImmutableArray<Passage> passages = [.. uses.Select(group => group.Key)];
        SubjectSection section = models.Section(SectionAnchor, models.Text["formula.section"], passages, passage => Show(passage, uses[passage]));
        (string caption, ImmutableArray<CountedLink> bars) = models.ChartOf(path, [section], passages);
        return SitePage.Of<SubjectPage>(frame, new SubjectPageModel(
            frame,
            formula.Label,
            new Link(ArchivePaths.Formulas, models.Text["formula.kicker"]),
            models.Text["formula.definition"],
            [],
            [],
            [],
            caption,
            bars,
            [section]));
    }

    private PassageExcerpt Show(Passage passage, IEnumerable<FormulaUse> uses) => PageModels.Excerpt(
        passage,
        [.. uses.Select(use => new TextMark(use.Start, use.Words.Length))],
        string.Join("; ", uses.Select(use => models.Text.Format("formula.wording", use.Words)).Distinct(StringComparer.OrdinalIgnoreCase)));
}
