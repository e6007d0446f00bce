using System.Buffers;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace ScoArchive.Proof;

/// <summary>Reads the visible characters of an element, without apparatus and with received words in place of corrected ones.</summary>
internal sealed class SignReader
{
    private readonly ImmutableArray<PublishedSign>.Builder _signs = ImmutableArray.CreateBuilder<PublishedSign>();
    private bool _gap;
    private bool _afterMarker;

    /// <summary>
    /// Signs that show nothing, join nothing and part nothing: a text as received may hold them, a page never does. Signs
    /// that join letters are none of them; they count like letters.
    /// </summary>
    public static SearchValues<char> Invisible { get; } = SearchValues.Create("\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>Whether a character counts: everything but white space, controls and what is invisible.</summary>
    public static bool IsSign(char c) => char.IsAsciiLetterOrDigit(c) || (!char.IsWhiteSpace(c) && !char.IsControl(c) && !Invisible.Contains(c));

    /// <summary>Reads one element.</summary>
    public static ImmutableArray<PublishedSign> Read(IElement element)
    {
        SignReader reader = new();
        reader.Walk(element);
        return reader._signs.DrainToImmutable();
    }

    private void Walk(INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Add(text.Data, corrected: false);
            }
            else if (child is IElement element && !element.HasAttribute("data-apparatus"))
            {
                WalkElement(element);
            }
        }
    }

    private void WalkElement(IElement element)
    {
        bool parts = element.LocalName is "td" or "th" or "tr" or "br" or "caption";
        _gap |= parts;
        if (element.LocalName == "ins" && element.GetAttribute("data-received") is { } received)
        {
            Add(received, corrected: true);
        }
        else
        {
            Walk(element);
        }

        _gap |= parts;
        _afterMarker |= element.ClassList.Contains("marker");
    }

    private void Add(string text, bool corrected)
    {
        int needed = _signs.Count + text.Length;
        _signs.Capacity = needed > _signs.Capacity ? Math.Max(needed, 2 * _signs.Capacity) : _signs.Capacity;
        foreach (char c in text)
        {
            _gap |= char.IsWhiteSpace(c);
            if (IsSign(c))
            {
                _signs.Add(new PublishedSign(c, _gap, _afterMarker, corrected));
                _gap = _afterMarker = false;
            }
        }
    }
}
