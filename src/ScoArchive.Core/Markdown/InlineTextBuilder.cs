using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Markdown;

/// <summary>Collects the words of Markdown inlines, which are literals and correction containers only.</summary>
internal sealed class InlineTextBuilder(ImmutableArray<FrontMatterCorrection> corrections)
{
    private readonly StringBuilder _words = new();
    private readonly ImmutableArray<TextCorrection>.Builder _found = ImmutableArray.CreateBuilder<TextCorrection>();

    public void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _words.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                _words.Append(entity.Transcoded.AsSpan());
                break;
            case CustomContainerInline container:
                AddCorrection(container);
                break;
            case ContainerInline container:
                AddAll(container);
                break;
            default:
                throw new FormatException($"Words of the text were read as Markdown: {inline.GetType().Name}");
        }
    }

    public InlineText Build() => new(_words.ToString(), _found.ToImmutable());

    private void AddCorrection(CustomContainerInline container)
    {
        bool joined = container.TryGetAttributes()?.Properties?.Exists(property => property.Key == "joined") == true;
        _words.Length -= joined ? 1 : 0;
        int start = _words.Length;
        AddAll(container);
        string number = container.TryGetAttributes()?.Properties?.Find(property => property.Key == "n").Value ?? "0";
        FrontMatterCorrection correction = corrections[int.Parse(number, CultureInfo.InvariantCulture) - 1];
        _found.Add(new TextCorrection(start, _words.Length - start, correction.Received, correction.Reason) { Mark = correction.Mark });
    }

    private void AddAll(ContainerInline container)
    {
        foreach (Inline inner in container)
        {
            Add(inner);
        }
    }
}
