using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The overview of states and a page for each that has a status in the SCO or is named by a text.</summary>
public sealed class StatePages(PageModels models)
{
    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        foreach (State state in models.ShownStates())
        {
            yield return MakePage(state);
        }
    }

    /// <summary>The states by their present status, with their numbers of passages.</summary>
    public ImmutableArray<LinkGroup> Groups() => [.. ByStatus().Select(group => MakeGroup(group.Heading, group.States))];

    private IEnumerable<(string Heading, State[] States)> ByStatus()
    {
        foreach (IGrouping<StatusKind, State> group in models.ShownStates().Where(state => state.Status is not null).GroupBy(state => state.Status!.Kind).OrderBy(group => group.Key))
        {
            yield return (models.Text["status." + group.Key], [.. group]);
        }

        State[] others = [.. models.ShownStates().Where(state => state.Status is null)];
        if (others.Length > 0)
        {
            yield return (models.Text["states.others"], others);
        }
    }

    private LinkGroup MakeGroup(string heading, IEnumerable<State> states) => new(heading, "",
        [.. states.Select(state => new CountedLink(new Link(ArchivePaths.OfState(state), state.Name), models.Archive.PassagesNamingState(state.Iso).Length))]);

    private SitePage MakeOverview()
    {
        string introduction = models.Text.Format("states.introduction", models.Dates.Describe(Edtf.Of(models.Archive.States.AsOf)));
        PageFrame frame = models.IndexFrameWithData(ArchivePaths.States, models.Text["states.heading"], introduction);
        return SitePage.Of<IndexPage>(frame, new IndexPageModel(
            frame, models.Text["states.heading"], introduction, Groups(), Matrix(), IndexFiles.LinksOf(models, ArchivePaths.States, "states")));
    }

    private MatrixModel Matrix()
    {
        var matrix = new DocumentMatrix(models);
        return new MatrixModel(models.Text["states.matrix"], models.Text["states.row"], matrix.Columns,
        [
            .. from @group in ByStatus()
               let rows = @group.States.Where(state => models.Archive.PassagesNamingState(state.Iso).Length > 0).Select(state => RowOf(matrix, state)).ToImmutableArray()
               where rows.Length > 0
               select new MatrixGroup(@group.Heading, rows),
        ]);
    }

    private MatrixRow RowOf(DocumentMatrix matrix, State state)
    {
        StateIndex index = StateIndex.Of(models.Archive, models.Issues, state);
        return matrix.RowOf(
            new Link(ArchivePaths.OfState(state), state.Name), "states.cell", index.Passages, PartsOf(index).Select(part => (part.Anchor, part.Passages)));
    }

    private SitePage MakePage(State state)
    {
        PagePath path = ArchivePaths.OfState(state);
        StateIndex index = StateIndex.Of(models.Archive, models.Issues, state);
        PageFrame frame = models.IndexFrameWithData(path, state.Name, models.Text.Format("state.description", state.Official));
        SubjectSection[] sections =
        [
            .. PartsOf(index).Where(part => part.Passages.Length > 0).Select(part =>
                models.Section(part.Anchor, models.Text[part.Heading], part.Passages, passage => Show(index, passage))),
        ];
        (string caption, ImmutableArray<CountedLink> bars) = models.ChartOf(path, sections, index.Passages);
        return SitePage.Of<SubjectPage>(frame, new SubjectPageModel(
            frame,
            state.Name,
            new Link(ArchivePaths.States, state.Status is { } status ? models.Text["status." + status.Kind] : models.Text["states.others"]),
            "",
            FactsOf(state),
            [.. index.Issued.Select(models.CardOf)],
            [.. new[] { new LinkGroup(models.Text["state.topics"], "", [.. index.Topics.Select(models.LinkToTopic)]) }.Where(group => group.Links.Length > 0)],
            caption,
            bars,
            [.. sections]));
    }

    private static IEnumerable<(string Anchor, string Heading, ImmutableArray<Passage> Passages)> PartsOf(StateIndex index) =>
    [
        ("acts", "state.acts", index.Acts),
        ("names", "state.names", index.ByName),
        ("adjectives", "state.adjectives", index.ByAdjective),
        ("places", "state.places", index.ByPlace),
    ];

    private ImmutableArray<Fact> FactsOf(State state) =>
    [
        new Fact(models.Text["fact.officialName"], state.Official, ""),
        .. state.Statuses.Select(status => new Fact(models.Text["fact.status"], DescribeStatus(status), "")),
        new Fact(models.Text["fact.iso"], string.Join(", ", new[] { state.Iso, state.Alpha3, state.Numeric }.Where(code => code.Length > 0)), ""),
        .. PageModels.WikidataFact(models.Text, state.Wikidata),
    ];

    private string DescribeStatus(StateStatus status)
    {
        string kind = models.Text["status." + status.Kind];
        return status.Period is { IsInterval: true, End: null, Start: { } start }
            ? models.Text.Format("status.since", kind, models.Dates.Describe(Edtf.Of(start)))
            : models.Text.Format("status.during", kind, models.Dates.Describe(status.Period));
    }

    // Where a state acts, the words that show it are the evidence; elsewhere the words that name it.
    private PassageExcerpt Show(StateIndex index, Passage passage)
    {
        StateRole[] roles = [.. index.RolesIn(passage)];
        IEnumerable<TextMark> marks = roles.Select(role => new TextMark(role.Start, role.Words.Length))
            .Concat(index.MentionsIn(passage).Select(mention => new TextMark(mention.Start, mention.Words.Length)));
        IEnumerable<string> notes = roles.Select(role => models.Text.Format("role." + role.Role, role.Words))
            .Concat(index.MentionsIn(passage).Where(mention => mention.Via != MentionVia.Name).Select(mention => models.Text.Format("via." + mention.Via, mention.Words)));
        return PageModels.Excerpt(passage, [.. marks], string.Join("; ", notes.Distinct(StringComparer.Ordinal)));
    }
}
