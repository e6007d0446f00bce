using System.Buffers;
using AngleSharp.Dom;

namespace ScoArchive.Intake.Web;

/// <summary>How much running text each element of a page holds: sentences that are no links.</summary>
internal sealed class TextWeights
{
    private const int FewestSigns = 25;
    private const int FewestWide = 12;
    private const int LongSigns = 60;

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(".!?;:。！？；：,，");
    private readonly Dictionary<IElement, TextWeight> _weights = [];

    private TextWeights()
    {
    }

    /// <summary>Weighs every element below one.</summary>
    public static TextWeights Of(IElement root)
    {
        var weights = new TextWeights();
        weights.Weigh(root);
        return weights;
    }

    /// <summary>An element's weight; nothing for elements that show nothing.</summary>
    public TextWeight this[IElement element] => _weights.GetValueOrDefault(element);

    private TextWeight Weigh(IElement element)
    {
        if (ElementKinds.IsSilent(element))
        {
            return new TextWeight { Controls = element.LocalName is "button" or "input" or "select" or "textarea" ? 1 : 0 };
        }

        TextWeight own = default;
        TextWeight below = default;
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText text)
            {
                int signs = CountSigns(text.Data, out int wide);
                own = own with { Signs = own.Signs + signs, Wide = own.Wide + wide, HasSentenceSign = own.HasSentenceSign || text.Data.AsSpan().IndexOfAny(SentenceSigns) >= 0 };
            }
            else if (node is IElement child)
            {
                TextWeight weight = Weigh(child);
                bool isBlock = ElementKinds.IsBlock(child) || weight.HasBlocks;
                own = isBlock ? own : own.With(weight);
                below = isBlock ? below.With(weight) with { HasBlocks = true } : below;
            }
        }

        if (element.LocalName == "a")
        {
            own = own with { Linked = own.Signs, Links = own.Links + 1 };
        }

        TextWeight whole = own.With(below) with { HasBlocks = below.HasBlocks };
        bool closes = ElementKinds.IsBlock(element) || below.HasBlocks;
        whole = whole with { Running = below.Running + (closes ? RunningOf(own, element) : 0) };
        return _weights[element] = whole;
    }

    private static int RunningOf(TextWeight own, IElement element)
    {
        int free = own.Signs - own.Linked;
        bool isLong = own.Wide * 2 > own.Signs ? free >= FewestWide : free >= FewestSigns;
        bool runs = isLong && (own.HasSentenceSign || free >= LongSigns) && own.Linked * 2 < own.Signs && ElementKinds.HeadingLevel(element) == 0;
        return runs && !(own.Signs < 400 && Furniture.IsNotice(ExtractedWords.Of(element))) ? free + (own.Wide * 2) : 0;
    }

    private static int CountSigns(string text, out int wide)
    {
        int signs = 0;
        wide = 0;
        foreach (char sign in text)
        {
            signs += char.IsWhiteSpace(sign) ? 0 : 1;
            wide += Text.ExtractedLine.IsWide(sign) ? 1 : 0;
        }

        return signs;
    }
}
