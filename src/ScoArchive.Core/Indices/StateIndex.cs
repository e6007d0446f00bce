using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Indices;

/// <summary>What the archive holds on one state. A paragraph stands in one of the last four lists of paragraphs only, the first that fits.</summary>
/// <param name="State">The state.</param>
/// <param name="Passages">Every paragraph that names it, by document in time order.</param>
/// <param name="Acts">Paragraphs in which it initiates, hosts, chairs or contributes.</param>
/// <param name="ByName">Other paragraphs that name it.</param>
/// <param name="ByAdjective">Other paragraphs that have its adjective or its people.</param>
/// <param name="ByPlace">Other paragraphs that name one of its cities or regions.</param>
/// <param name="Topics">Topics of the paragraphs, the most frequent first.</param>
/// <param name="Issued">Documents issued in it, in time order.</param>
public sealed record StateIndex(
    State State,
    ImmutableArray<Passage> Passages,
    ImmutableArray<Passage> Acts,
    ImmutableArray<Passage> ByName,
    ImmutableArray<Passage> ByAdjective,
    ImmutableArray<Passage> ByPlace,
    ImmutableArray<Companion> Topics,
    ImmutableArray<ArchivedDocument> Issued)
{
    private const int MostTopics = 10;

    /// <summary>Gathers it from the archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="companions">What stands together in it.</param>
    /// <param name="places">Which documents were issued in which state.</param>
    /// <param name="state">The state.</param>
    public static StateIndex Of(DocumentArchive archive, Companions companions, IssuePlaces places, State state)
    {
        ImmutableArray<Passage> passages = archive.PassagesNamingState(state.Iso);
        ILookup<int, Passage> kinds = passages.ToLookup(passage => KindOf(passage, state.Iso));
        return new StateIndex(
            state,
            passages,
            [.. kinds[-1]],
            [.. kinds[(int)MentionVia.Name]],
            [.. kinds[(int)MentionVia.Adjective]],
            [.. kinds[(int)MentionVia.Place]],
            [.. companions.TopicsOf(state.Iso).Take(MostTopics)],
            places.IssuedIn(state.Iso));
    }

    /// <summary>How a passage names a state, in text order; nothing where only the document's title does.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="iso">The state's code.</param>
    public static IEnumerable<StateMention> MentionsIn(Passage passage, string iso) =>
        passage.Mentions.States.Where(mention => mention.Iso == iso && mention.Start >= 0);

    /// <summary>What a state does in a passage, in text order.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="iso">The state's code.</param>
    public static IEnumerable<StateRole> RolesIn(Passage passage, string iso) => passage.Mentions.Roles.Where(role => role.Iso == iso);

    private static int KindOf(Passage passage, string iso) =>
        passage.Mentions.Roles.Any(role => role.Iso == iso)
            ? -1
            : (int)passage.Mentions.States.Where(mention => mention.Iso == iso).Min(mention => mention.Via);
}
