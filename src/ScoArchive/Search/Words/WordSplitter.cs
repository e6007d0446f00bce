using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace ScoArchive.Search.Words;

/// <summary>
/// Splits a passage into words: runs of letters and digits with inner apostrophes; hyphenated words both as their parts and
/// as one compound; Chinese and Japanese as overlapping pairs of characters. The browser's <c>text.js</c> does the same.
/// </summary>
public sealed class WordSplitter
{
    private static readonly SearchValues<char> AsciiLettersAndDigits =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly List<WordSpan> words = [];
    private readonly List<(int Start, int Length)> parts = [];
    private readonly FoldedLetters letters = new();
    private int partStart;
    private bool apostropheWaits;
    private bool hyphenWaits;
    private int position;
    private (int Start, int Length) ideograph;

    /// <summary>The words of a text in order; a compound stands before its parts.</summary>
    public static ImmutableArray<Word> Split(string text)
    {
        WordSplitter splitter = new();
        return [.. splitter.Read(text).ToArray().Select(word => new Word(splitter.FormOf(word).ToString(), word.Position, word.Width))];
    }

    /// <summary>The words of a text in order, to be used before the next text is read.</summary>
    public ReadOnlySpan<WordSpan> Read(ReadOnlySpan<char> text)
    {
        Clear();
        for (int at = 0; at < text.Length;)
        {
            at += ReadNext(text[at..]);
        }

        EndCompound();
        EndIdeographs();
        return CollectionsMarshal.AsSpan(words);
    }

    /// <summary>The folded form of a word; parts of a compound are joined by hyphens.</summary>
    public ReadOnlySpan<char> FormOf(WordSpan word) => letters.Slice(word.Start, word.Length);

    private void Clear()
    {
        words.Clear();
        letters.Clear();
        partStart = 0;
        position = 0;
    }

    private int ReadNext(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiLetterOrDigit(text[0]))
        {
            return ReadAsciiLetters(text);
        }

        Rune.DecodeFromUtf16(text, out Rune character, out int length);
        ReadOther(character);
        return length;
    }

    // Most of a text is such runs; they are read at once.
    private int ReadAsciiLetters(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(AsciiLettersAndDigits);
        length = length < 0 ? text.Length : length;
        EndIdeographs();
        BeginLetter();
        letters.AddLowered(text[..length]);
        return length;
    }

    private void ReadOther(Rune character)
    {
        if (CharacterKinds.IsInvisible(character))
        {
            return;
        }

        if (CharacterKinds.IsIdeograph(character))
        {
            EndCompound();
            ReadIdeograph(character);
            return;
        }

        EndIdeographs();
        ReadAlphabetic(character);
    }

    private void ReadAlphabetic(Rune character)
    {
        if (CharacterKinds.IsApostrophe(character))
        {
            WaitFor(ref apostropheWaits);
        }
        else if (CharacterKinds.IsHyphen(character))
        {
            WaitFor(ref hyphenWaits);
        }
        else if (CharacterKinds.IsLetterBeyondAscii(character))
        {
            BeginLetter();
            WordFolding.AddFolded(letters, partStart, character);
        }
        else
        {
            EndCompound();
        }
    }

    // An apostrophe or hyphen belongs to the word only when a letter follows at once.
    private void WaitFor(ref bool flag)
    {
        if (letters.Length == partStart || apostropheWaits || hyphenWaits)
        {
            EndCompound();
        }
        else
        {
            flag = true;
        }
    }

    private void BeginLetter()
    {
        if (apostropheWaits)
        {
            letters.Add('\'');
        }
        else if (hyphenWaits)
        {
            EndPart();
            letters.Add('-');
            partStart = letters.Length;
        }

        apostropheWaits = false;
        hyphenWaits = false;
    }

    private void EndPart()
    {
        if (letters.Length > partStart)
        {
            parts.Add((partStart, letters.Length - partStart));
            partStart = letters.Length;
        }
    }

    private void EndCompound()
    {
        EndPart();
        partStart = letters.Length;
        apostropheWaits = false;
        hyphenWaits = false;
        if (parts.Count > 1 && parts.Exists(HasLetter))
        {
            words.Add(new WordSpan(parts[0].Start, parts[^1].Start + parts[^1].Length - parts[0].Start, position, parts.Count));
        }

        foreach ((int start, int length) in parts)
        {
            words.Add(new WordSpan(start, length, position++, 1));
        }

        parts.Clear();
    }

    private bool HasLetter((int Start, int Length) part) =>
        letters.Slice(part.Start, part.Length).ContainsAnyExceptInRange('0', '9');

    // Letters of a run of characters stand side by side, so that a pair is a stretch of them.
    private void ReadIdeograph(Rune character)
    {
        int start = letters.Length;
        letters.Add(character.ToString());
        partStart = letters.Length;
        if (ideograph.Length > 0)
        {
            words.Add(new WordSpan(ideograph.Start, letters.Length - ideograph.Start, position++, 1));
        }

        ideograph = (start, letters.Length - start);
    }

    // The last character of a run stands alone, so that a search for one character finds it too.
    private void EndIdeographs()
    {
        if (ideograph.Length > 0)
        {
            words.Add(new WordSpan(ideograph.Start, ideograph.Length, position++, 1));
            ideograph = default;
        }
    }
}
