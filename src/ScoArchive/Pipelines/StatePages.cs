using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Output;
using ScoArchive.Theme.Models;
using ScoArchive.Theme.Pages;

namespace ScoArchive.Pipelines;

/// <summary>The overview of states and a page for each that has a status in the SCO or is named by a text.</summary>
public sealed class StatePages(PageModels models)
{
    private const int MostTopics = 10;

    /// <summary>All of them.</summary>
    public IEnumerable<SitePage> Make()
    {
        yield return MakeOverview();
        foreach (State state in ShownStates())
        {
            yield return MakePage(state);
        }
    }

    /// <summary>The states by their present status, with their numbers of passages.</summary>
    public ImmutableArray<LinkGroup> Groups() =>
    [
        .. ShownStates().Where(state => state.Status is not null)
            .GroupBy(state => state.Status!.Kind).OrderBy(group => group.Key)
            .Select(group => MakeGroup(models.Text["status." + group.Key], group)),
        .. new[] { MakeGroup(models.Text["states.others"], ShownStates().Where(state => state.Status is null)) }.Where(group => group.Links.Length > 0),
    ];

    private IEnumerable<State> ShownStates() => models.Archive.States.States
        .Where(state => state.Status is not null || models.Archive.PassagesNamingState(state.Iso).Length > 0)
        .OrderBy(state => state.Name, StringComparer.Ordinal);

    private LinkGroup MakeGroup(string heading, IEnumerable<State> states) => new(heading, "",
        [.. states.Select(state => new CountedLink(new Link(ArchivePaths.OfState(state), state.Name), models.Archive.PassagesNamingState(state.Iso).Length))]);

    private SitePage MakeOverview()
    {
        string introduction = models.Text.Format("states.introduction", models.Dates.Describe(ScoArchive.Core.Dates.Edtf.Of(models.Archive.States.AsOf)));
        PageFrame frame = models.Frame(ArchivePaths.States, models.Text["states.heading"], introduction);
        return SitePage.Of<IndexPage>(frame, new IndexPageModel(frame, models.Text["states.heading"], introduction, Groups(), MatrixModel.None));
    }

    private SitePage MakePage(State state)
    {
        PagePath path = ArchivePaths.OfState(state);
        ImmutableArray<Passage> passages = models.Archive.PassagesNamingState(state.Iso);
        PageFrame frame = models.Frame(path, state.Name, state.Official);
        SubjectSection[] sections = [.. SectionsOf(state, passages).Where(section => section.Count > 0)];
        return SitePage.Of<SubjectPage>(frame, new SubjectPageModel(
            frame,
            state.Name,
            state.Status is { } status ? models.Text["status." + status.Kind] : models.Text["states.others"],
            "",
            FactsOf(state),
            [.. new[] { TopicsOf(passages) }.Where(group => group.Links.Length > 0)],
            models.ChartOf(path, document => sections.First(section => section.Groups.Any(group => group.Document == models.CardOf(document))).Anchor, passages),
            [.. sections]));
    }

    private ImmutableArray<Fact> FactsOf(State state) =>
    [
        new Fact(models.Text["fact.officialName"], state.Official, ""),
        .. state.Statuses.Select(status => new Fact(models.Text["fact.status"], DescribeStatus(status), "")),
        new Fact(models.Text["fact.iso"], string.Join(", ", new[] { state.Iso, state.Alpha3, state.Numeric }.Where(code => code.Length > 0)), ""),
    ];

    private string DescribeStatus(StateStatus status)
    {
        string kind = models.Text["status." + status.Kind];
        return status.Period is { IsInterval: true, End: null, Start: { } start }
            ? models.Text.Format("status.since", kind, models.Dates.Describe(ScoArchive.Core.Dates.Edtf.Of(start)))
            : models.Text.Format("status.during", kind, models.Dates.Describe(status.Period));
    }

    private IEnumerable<SubjectSection> SectionsOf(State state, ImmutableArray<Passage> passages)
    {
        Passage[] byName = [.. passages.Where(passage => MentionsOf(passage, state).Any(mention => mention.Via != MentionVia.Place))];
        Passage[] byPlace = [.. passages.Except(byName)];
        yield return Section("mentions", "state.mentions", state, byName);
        yield return Section("places", "state.places", state, byPlace);
    }

    private SubjectSection Section(string anchor, string heading, State state, Passage[] passages) =>
        new(anchor, models.Text[heading], passages.Length, models.Group(anchor, passages.Select(passage =>
            (passage, MarksOf(passage, state), DescribeMentions(passage, state)))));

    private static IEnumerable<StateMention> MentionsOf(Passage passage, State state) =>
        passage.Mentions.States.Where(mention => mention.Iso == state.Iso);

    private static ImmutableArray<TextMark> MarksOf(Passage passage, State state) =>
        [.. MentionsOf(passage, state).Select(mention => new TextMark(mention.Start, mention.Words.Length))];

    private string DescribeMentions(Passage passage, State state) => string.Join("; ", MentionsOf(passage, state)
        .Where(mention => mention.Via != MentionVia.Name)
        .Select(mention => models.Text.Format("via." + mention.Via, mention.Words)).Distinct(StringComparer.Ordinal));

    private LinkGroup TopicsOf(ImmutableArray<Passage> passages) => new(models.Text["state.topics"], "",
        [.. passages.SelectMany(passage => passage.Mentions.Topics.Select(mention => mention.Topic).Distinct(StringComparer.Ordinal))
            .GroupBy(slug => slug, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostTopics)
            .Select(group => new CountedLink(new Link(ArchivePaths.OfTopic(group.Key), models.Archive.Topics.Find(group.Key)!.Label), group.Count()))]);
}
