using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Pages.Models;
using ScoArchive.Search;

namespace ScoArchive.Pages;

/// <summary>States: an overview and a page for each that has a status in the organisation or is named by a text, JSON beside them, the vocabulary as linked data.</summary>
public sealed class StateSubject(
    Site site, DocumentArchive archive, Companions companions, IssuePlaces issues, SubjectLinks subjects, SubjectSections subjectSections, DocumentMatrix matrix) : ISubject
{
    // Overview, pages and data of a state show one and the same.
    private readonly ConcurrentDictionary<State, StateIndex> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<State, SubjectListing> _listings = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public Link Overview { get; } = new(ArchivePaths.States, site.Text["states.heading"]);

    /// <inheritdoc/>
    public SearchFacet Facet => new PassageFacet(
        "state", site.Text["facet.state"], iso => subjects.ToState(iso).Words, passage => passage.Mentions.States.Select(mention => mention.Iso).Distinct()) { SubjectOf = SearchedAs };

    private FacetSubject SearchedAs(string iso)
    {
        State state = archive.States.Find(iso)!;
        return new FacetSubject(
            ArchivePaths.OfState(state).Value,
            [state.Official, state.Alpha3, .. state.Names.Concat(state.Adjectives).SelectMany(local => local.Forms).Where(form => !form.Contains('*', StringComparison.Ordinal))])
        {
            Evidence = [.. state.Places.SelectMany(local => local.Forms).Select(form => form.TrimEnd('*'))],
        };
    }

    /// <inheritdoc/>
    public IEnumerable<PageBatch> Pages() =>
        subjects.ShownStates().Select(state => new PageBatch(ArchivePaths.OfState(state), MakePages(state))).Prepend(PageBatch.Of(ArchivePaths.States, MakeOverview));

    /// <inheritdoc/>
    public IEnumerable<DataFile> Files()
    {
        var addresses = new PublishedAddresses(site.Settings.BaseUrl);
        State[] states = [.. subjects.ShownStates()];
        SkosScheme scheme = SkosScheme.Of(
            archive.States with { States = [.. states] }, (site.Text.Format("states.scheme", site.Settings.Title), site.Text.Language), site.UrlOf(ArchivePaths.States.At("scheme")), state => site.UrlOf(ArchivePaths.OfState(state).At("concept")));
        return
        [
            DataFile.Json(ArchivePaths.States, () => StatesJson.Of(archive, states, addresses)),
            .. states.Select(state => DataFile.Json(ArchivePaths.OfState(state), () => StateJson.Of(IndexOf(state), addresses))),
            .. states.Select(state => SubjectFeed.Of(
                site, ArchivePaths.OfState(state), NameOf(state), archive.PassagesNamingState(state.Iso).Select(passage => passage.Document).Concat(issues.IssuedIn(state.Iso)))),
            new DataFile(new PagePath("states/states.ttl"), () => new SkosTurtle(scheme)),
            new DataFile(new PagePath("states/states.jsonld"), () => new SkosJson(scheme)),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<DataEntry> Described() => DataEntries.OfOverview(site, Overview).Concat(DataEntries.OfVocabulary(site, Overview, "states"));

    /// <summary>The states by their present status, with their numbers of passages.</summary>
    public ImmutableArray<LinkGroup> Groups() => [.. ByStatus().Select(group => MakeGroup(group.Heading, group.States))];

    private IEnumerable<(string Heading, State[] States)> ByStatus()
    {
        State[] shown = [.. subjects.ShownStates()];
        foreach (StatusKind kind in archive.States.Statuses)
        {
            State[] states = [.. shown.Where(state => state.Status?.Kind == kind)];
            if (states.Length > 0)
            {
                yield return (kind.Group.In(site.Text.Language), states);
            }
        }

        State[] others = [.. shown.Where(state => state.Status is null)];
        if (others.Length > 0)
        {
            yield return (site.Text[archive.States.Statuses.IsEmpty ? "states.heading" : "states.others"], others);
        }
    }

    private LinkGroup MakeGroup(string heading, IEnumerable<State> states) => new(heading, "",
        [.. states.Select(state => new CountedLink(new Link(ArchivePaths.OfState(state), NameOf(state)), archive.PassagesNamingState(state.Iso).Length, site.Text.Count("unit.paragraphs", archive.PassagesNamingState(state.Iso).Length)))]);

    private SitePage MakeOverview()
    {
        string introduction = site.Text["states.introduction"]
            + (archive.States.AsOf is { } day ? " " + site.Text.Format("states.statusAsOf", StatusName, site.Dates.Describe(Edtf.Of(day))) : "");
        PageFrame frame = site.FrameWithData(ArchivePaths.States, site.Text["states.heading"], introduction);
        return new SitePage(ArchivePaths.States, frame, new IndexPage(
            site.Text["states.heading"], introduction, Groups(), Matrix(), site.VocabularyFilesOf(ArchivePaths.States, "states")));
    }

    private CountMatrix Matrix() => matrix.Make(site.Text["states.matrix"], site.Text["states.row"],
    [
        .. from @group in ByStatus()
           let rows = @group.States.Where(state => archive.PassagesNamingState(state.Iso).Length > 0).Select(RowOf).ToImmutableArray()
           where rows.Length > 0
           select new MatrixGroup(@group.Heading, rows),
    ]);

    private MatrixRow RowOf(State state)
    {
        StateIndex index = IndexOf(state);
        return matrix.RowOf(
            new Link(ArchivePaths.OfState(state), NameOf(state)), "states.cell", index.Passages, ListingOf(index));
    }

    private IEnumerable<SitePage> MakePages(State state)
    {
        PagePath path = ArchivePaths.OfState(state);
        StateIndex index = IndexOf(state);
        PageFrame frame = SubjectFeed.In(site, site.FrameWithData(path, NameOf(state), site.Text.Format("state.description", FullNameOf(state))), path);
        foreach (SitePage page in subjectSections.Pages(ListingOf(index), new SitePage(path, frame, new SubjectPage(
            NameOf(state),
            new Link(ArchivePaths.States, state.Status is { } status ? NameOf(status.Kind) : site.Text[archive.States.Statuses.IsEmpty ? "states.heading" : "states.others"]),
            "",
            FactsOf(state),
            SubjectContents.None,
            [.. new[] { new LinkGroup(site.Text["state.topics"], "", [.. index.Topics.Select(subjects.ToTopic)]) }.Where(group => group.Links.Length > 0)],
            BarChart.None,
            frame.Alternates)) { Key = state.Iso }, site.Text["state.documents"]))
        {
            yield return page;
        }
    }

    private StateIndex IndexOf(State state) => _indices.GetOrAdd(state, state => StateIndex.Of(archive, companions, issues, state));

    private SubjectListing ListingOf(StateIndex index) => _listings.GetOrAdd(index.State, _ => List(index));

    private SubjectListing List(StateIndex index)
    {
        var evidence = new EvidenceOfState(index.State.Iso);
        return subjectSections.List(ArchivePaths.OfState(index.State), index.Issued,
        [
            Reason("acts", "state.acts", index.Acts, evidence),
            Reason("names", "state.names", index.ByName, evidence),
            Reason("adjectives", "state.adjectives", index.ByAdjective, evidence),
            Reason("places", "state.places", index.ByPlace, evidence),
        ]);
    }

    private SubjectReason Reason(string anchor, string heading, ImmutableArray<Passage> passages, EvidenceOfState evidence) => new(anchor, site.Text[heading], passages, _ => evidence);

    private ImmutableArray<Fact> FactsOf(State state) =>
    [
        .. new[] { new Fact(site.Text["fact.officialName"], state.OfficialIn(site.Text.Language)) }.Where(fact => fact.Value.Length > 0),
        .. state.Statuses.Select(status => new Fact(StatusName, DescribeStatus(status))),
        new Fact(site.Text["fact.iso"], string.Join(", ", new[] { state.Iso, state.Alpha3, state.Numeric }.Where(code => code.Length > 0))),
        .. Wikidata.FactOf(site.Text, state.Wikidata),
    ];

    private string StatusName => archive.States.StatusName?.In(site.Text.Language) ?? site.Text["fact.status"];

    private string NameOf(State state) => state.NameIn(site.Text.Language);

    private string NameOf(StatusKind kind) => kind.Label.In(site.Text.Language);

    private string FullNameOf(State state) => state.OfficialIn(site.Text.Language) is { Length: > 0 } official ? official : NameOf(state);

    private string DescribeStatus(StateStatus status)
    {
        string kind = NameOf(status.Kind);
        return status.Period is { IsInterval: true, End: null, Start: { } start }
            ? site.Text.Format("status.since", kind, site.Dates.Describe(Edtf.Of(start)))
            : site.Text.Format("status.during", kind, site.Dates.Describe(status.Period));
    }
}
