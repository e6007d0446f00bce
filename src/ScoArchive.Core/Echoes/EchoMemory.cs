using System.Collections.Immutable;

namespace ScoArchive.Core.Echoes;

/// <summary>
/// What a search for echoes and phrases leaves for the next one, so that only what a changed passage can change is looked for again.
/// With it or without, the same is found.
/// </summary>
/// <param name="Stems">The stems of all words, by number.</param>
/// <param name="Passages">The passages in order.</param>
/// <param name="Echoes">The echoes among them.</param>
/// <param name="Listed">The phrases that editors listed.</param>
/// <param name="Found">The phrases found by counting.</param>
public sealed record EchoMemory(
    ImmutableArray<string> Stems, ImmutableArray<RememberedPassage> Passages, ImmutableArray<FoundEcho> Echoes, ImmutableArray<ListedFormula> Listed, ImmutableArray<ListedFormula> Found);

/// <summary>What is remembered of a passage.</summary>
/// <param name="Document">The document's slug.</param>
/// <param name="Checksum">Tells its text.</param>
/// <param name="Words">Its words, by the numbers of <see cref="EchoMemory.Stems"/>.</param>
/// <param name="Candidates">Later passages that may echo it.</param>
/// <param name="Places">Where phrases stand in it.</param>
public sealed record RememberedPassage(string Document, TextChecksum Checksum, ImmutableArray<NumberedWord> Words, ImmutableArray<EchoCandidate> Candidates, PhrasePlaces Places);

/// <summary>Where phrases stand in a passage.</summary>
/// <param name="Listed">Those that editors listed.</param>
/// <param name="Found">Those found by counting.</param>
public sealed record PhrasePlaces(ImmutableArray<PhrasePlace> Listed, ImmutableArray<PhrasePlace> Found);

/// <summary>Two passages that were compared word by word and share enough to be looked at.</summary>
/// <param name="Left">The place of the one that stands first.</param>
/// <param name="Right">The place of the other.</param>
/// <param name="Count">How many places of words the first shares.</param>
/// <param name="Weight">What the different words shared weigh.</param>
/// <param name="Share">That weight in the weight of the passage that weighs less.</param>
public readonly record struct EchoCandidate(int Left, int Right, int Count, double Weight, double Share);

/// <summary>Where a phrase stands in a passage.</summary>
/// <param name="Formula">The phrase's place in its list.</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct PhrasePlace(int Formula, int Start, int Length);

/// <summary>Two passages that say nearly the same, by their places among all.</summary>
/// <param name="Left">The one that stands first.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">How much they share, above 0 and at most 1.</param>
/// <param name="LeftShared">The shared words in the first, in order.</param>
/// <param name="RightShared">The shared words in the second, in order.</param>
public sealed record FoundEcho(int Left, int Right, double Score, ImmutableArray<TextSpan> LeftShared, ImmutableArray<TextSpan> RightShared);
