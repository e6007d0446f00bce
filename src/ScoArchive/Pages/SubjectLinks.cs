using System.Collections.Frozen;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Pages.Models;

namespace ScoArchive.Pages;

/// <summary>Links to the pages of topics and states.</summary>
public sealed class SubjectLinks(Site site, DocumentArchive archive, IssuePlaces issues)
{
    private readonly FrozenDictionary<string, State> _states = archive.States.States.ToFrozenDictionary(state => state.Iso);

    /// <summary>The states that have a page, by name: those with a status, and those that any document names or was issued in.</summary>
    public IEnumerable<State> ShownStates() => archive.States.States
        .Where(state => state.Status is not null || archive.PassagesNamingState(state.Iso).Length > 0 || issues.IssuedIn(state.Iso).Length > 0)
        .OrderBy(state => state.NameIn(site.Text.Language), site.Collation);

    /// <summary>The link to a topic.</summary>
    public Link ToTopic(string slug) => new(ArchivePaths.OfTopic(slug), archive.Topics.Find(slug)!.Name.In(site.Text.Language));

    /// <summary>The link to a state.</summary>
    public Link ToState(string iso) => new(ArchivePaths.OfState(_states[iso]), _states[iso].NameIn(site.Text.Language));

    /// <summary>The link to a topic met together with a subject.</summary>
    public CountedLink ToTopic(Companion companion) => new(ToTopic(companion.Key), companion.Paragraphs, site.Text.Count("unit.paragraphs", companion.Paragraphs));

    /// <summary>The link to a state met together with a subject.</summary>
    public CountedLink ToState(Companion companion) => new(ToState(companion.Key), companion.Paragraphs, site.Text.Count("unit.paragraphs", companion.Paragraphs));
}
