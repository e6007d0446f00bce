using System.Text;

namespace ScoArchive.Search.Words;

/// <summary>The folded letters of a passage's words, one word after another.</summary>
public sealed class FoldedLetters
{
    private char[] _letters = new char[1024];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Some of them.</summary>
    public ReadOnlySpan<char> Slice(int start, int length) => _letters.AsSpan(start, length);

    /// <summary>Adds a letter.</summary>
    public void Add(char letter)
    {
        EnsureRoom(1);
        _letters[Length++] = letter;
    }

    /// <summary>Adds letters as they are.</summary>
    public void Add(ReadOnlySpan<char> added)
    {
        EnsureRoom(added.Length);
        added.CopyTo(_letters.AsSpan(Length));
        Length += added.Length;
    }

    /// <summary>Adds ASCII letters and digits in lower case.</summary>
    public void AddLowered(ReadOnlySpan<char> added)
    {
        EnsureRoom(added.Length);
        Ascii.ToLower(added, _letters.AsSpan(Length), out int written);
        Length += written;
    }

    /// <summary>Puts another letter in place of the last one.</summary>
    public void ReplaceLast(char letter) => _letters[Length - 1] = letter;

    /// <summary>Forgets all.</summary>
    public void Clear() => Length = 0;

    private void EnsureRoom(int added)
    {
        if (Length + added > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, Length + added));
        }
    }
}
