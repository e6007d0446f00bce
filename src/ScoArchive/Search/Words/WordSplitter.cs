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

    private readonly List<WordSpan> _words = [];
    private readonly List<(int Start, int Length)> _parts = [];
    private readonly FoldedLetters _letters = new();
    private int _partStart;
    private bool _apostropheWaits;
    private bool _hyphenWaits;
    private int _position;
    private (int Start, int Length) _ideograph;

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
        return CollectionsMarshal.AsSpan(_words);
    }

    /// <summary>The folded form of a word; parts of a compound are joined by hyphens.</summary>
    public ReadOnlySpan<char> FormOf(WordSpan word) => _letters.Slice(word.Start, word.Length);

    private void Clear()
    {
        _words.Clear();
        _letters.Clear();
        _partStart = 0;
        _position = 0;
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
        _letters.AddLowered(text[..length]);
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
            WaitFor(ref _apostropheWaits);
        }
        else if (CharacterKinds.IsHyphen(character))
        {
            WaitFor(ref _hyphenWaits);
        }
        else if (CharacterKinds.IsLetterBeyondAscii(character))
        {
            BeginLetter();
            WordFolding.AddFolded(_letters, _partStart, character);
        }
        else
        {
            EndCompound();
        }
    }

    // An apostrophe or hyphen belongs to the word only when a letter follows at once.
    private void WaitFor(ref bool flag)
    {
        if (_letters.Length == _partStart || _apostropheWaits || _hyphenWaits)
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
        if (_apostropheWaits)
        {
            _letters.Add('\'');
        }
        else if (_hyphenWaits)
        {
            EndPart();
            _letters.Add('-');
            _partStart = _letters.Length;
        }

        _apostropheWaits = false;
        _hyphenWaits = false;
    }

    private void EndPart()
    {
        if (_letters.Length > _partStart)
        {
            _parts.Add((_partStart, _letters.Length - _partStart));
            _partStart = _letters.Length;
        }
    }

    private void EndCompound()
    {
        EndPart();
        _partStart = _letters.Length;
        _apostropheWaits = false;
        _hyphenWaits = false;
        if (_parts.Count > 1 && _parts.Exists(HasLetter))
        {
            _words.Add(new WordSpan(_parts[0].Start, _parts[^1].Start + _parts[^1].Length - _parts[0].Start, _position, _parts.Count));
        }

        foreach ((int start, int length) in _parts)
        {
            _words.Add(new WordSpan(start, length, _position++, 1));
        }

        _parts.Clear();
    }

    private bool HasLetter((int Start, int Length) part) =>
        _letters.Slice(part.Start, part.Length).ContainsAnyExceptInRange('0', '9');

    // Letters of a run of characters stand side by side, so that a pair is a stretch of them.
    private void ReadIdeograph(Rune character)
    {
        int start = _letters.Length;
        _letters.Add(character.ToString());
        _partStart = _letters.Length;
        if (_ideograph.Length > 0)
        {
            _words.Add(new WordSpan(_ideograph.Start, _letters.Length - _ideograph.Start, _position++, 1));
        }

        _ideograph = (start, _letters.Length - start);
    }

    // The last character of a run stands alone, so that a search for one character finds it too.
    private void EndIdeographs()
    {
        if (_ideograph.Length > 0)
        {
            _words.Add(new WordSpan(_ideograph.Start, _ideograph.Length, _position++, 1));
            _ideograph = default;
        }
    }
}
