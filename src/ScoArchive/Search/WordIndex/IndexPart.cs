using System.Collections.Immutable;
using System.Globalization;

namespace ScoArchive.Search.WordIndex;

/// <summary>The words of the word index that open alike: what one page shows, or, where that would be too long, the parts that it leads to.</summary>
/// <param name="Opening">How its words open, as it is shown: <c>S</c>, <c>Se</c>.</param>
/// <param name="Address">Its page, relative to the search page.</param>
/// <param name="Words">Its words, in order.</param>
/// <param name="Parts">Its parts; none where its page has room for its words.</param>
public sealed record IndexPart(string Opening, string Address, ImmutableArray<LetterWord> Words, ImmutableArray<IndexPart> Parts)
{
    // On a narrow page a document's line takes three quarters of the room of a word that heads some.
    private const int Room = 1100;
    private const int RoomOfWord = 4;
    private const int RoomOfDocument = 3;

    /// <summary>Divides a letter as far as pages need it; openings get longer from part to part, so that an address stays as the archive grows.</summary>
    /// <param name="letter">The letter.</param>
    public static IndexPart Of(IndexLetter letter) => Divide(letter.Letter, letter.Address, letter.Words, IsShared(letter.Words, 1) ? 2 : 1);

    /// <summary>This part and all below it.</summary>
    public IEnumerable<IndexPart> All() => Parts.SelectMany(part => part.All()).Prepend(this);

    private static IndexPart Divide(string opening, string address, ImmutableArray<LetterWord> words, int length)
    {
        if (words.Length == 1 || words.Sum(RoomOf) <= Room)
        {
            return new IndexPart(opening, address, words, []);
        }

        while (IsShared(words, length))
        {
            length++;
        }

        return new IndexPart(opening, address, words,
        [
            .. from word in words
               group word by Cut(word.Word, length) into alike
               select Divide(char.ToUpperInvariant(alike.Key[0]) + alike.Key[1..], address + SegmentOf(alike.Key) + "/", [.. alike], length + 1),
        ]);
    }

    private static bool IsShared(ImmutableArray<LetterWord> words, int length) => words.Select(word => Cut(word.Word, length)).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;

    private static int RoomOf(LetterWord word) => RoomOfWord + (RoomOfDocument * word.Places.Select(place => place.Title).Distinct(StringComparer.Ordinal).Count());

    private static string Cut(string word, int length) => word[..Math.Min(length, word.Length)];

    private static string SegmentOf(string opening) => string.Concat(opening.Select(letter =>
        char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"u{(int)letter:x4}")));
}
