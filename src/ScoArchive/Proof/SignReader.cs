using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;

namespace ScoArchive.Proof;

/// <summary>Reads the visible characters of an element, without apparatus and with received words in place of corrected ones.</summary>
internal sealed class SignReader
{
    private readonly ImmutableArray<PublishedSign>.Builder _signs = ImmutableArray.CreateBuilder<PublishedSign>();
    private bool _gap;
    private bool _afterMarker;

    /// <summary>Whether a character counts: everything but white space and invisible controls.</summary>
    public static bool IsSign(char c) =>
        !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    /// <summary>Reads one element.</summary>
    public static ImmutableArray<PublishedSign> Read(IElement element)
    {
        SignReader reader = new();
        reader.Walk(element);
        return reader._signs.ToImmutable();
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
