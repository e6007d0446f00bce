using System.Collections.Immutable;

namespace ScoArchive.Proof.Styles;

/// <summary>
/// Reads the rules of a style sheet, those inside conditions and other rules as well. It knows the form of CSS, not what
/// properties mean, and leaves out what styles no element: fonts, key frames, sheets of paper.
/// </summary>
internal sealed class StyleSheetReader
{
    private static readonly string[] Conditions = ["@media", "@supports", "@layer", "@container", "@scope", "@starting-style", "@document"];
    private readonly StyleText _text;
    private readonly ImmutableArray<StyleRule>.Builder _rules = ImmutableArray.CreateBuilder<StyleRule>();

    private StyleSheetReader(string css) => _text = new StyleText(css);

    /// <summary>The rules in their order.</summary>
    public static ImmutableArray<StyleRule> Read(string css)
    {
        StyleSheetReader reader = new(css);
        while (!reader._text.IsAtEnd)
        {
            reader.ReadBlock("");
        }

        return reader._rules.ToImmutable();
    }

    private void ReadBlock(string parent)
    {
        ImmutableArray<StyleDeclaration>.Builder declarations = ImmutableArray.CreateBuilder<StyleDeclaration>();
        char end;
        do
        {
            string part = _text.ReadPart(out end);
            if (end == '{')
            {
                ReadInner(part, parent);
            }
            else if (parent.Length > 0 && DeclarationOf(part) is { } declaration)
            {
                declarations.Add(declaration);
            }
        }
        while (end is '{' or ';');

        if (declarations.Count > 0)
        {
            _rules.Add(new StyleRule(parent, declarations.ToImmutable()));
        }
    }

    private void ReadInner(string head, string parent)
    {
        if (!head.StartsWith('@'))
        {
            ReadBlock(Inside(parent, head));
        }
        else if (Conditions.Any(name => head.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
        {
            ReadBlock(parent);
        }
        else
        {
            _text.PassBlock();
        }
    }

    private static string Inside(string parent, string selector) => parent.Length == 0 ? selector : string.Join(',', StyleText.SplitList(selector)
        .Select(one => one.Contains('&', StringComparison.Ordinal) ? one.Replace("&", $":is({parent})", StringComparison.Ordinal) : $":is({parent}) {one}"));

    private static StyleDeclaration? DeclarationOf(string part)
    {
        int colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        string value = StyleText.Unescape(part[(colon + 1)..]);
        int important = value.LastIndexOf('!');
        return new StyleDeclaration(
            StyleText.Unescape(part[..colon]).Trim().ToLowerInvariant(),
            (important >= 0 && value[(important + 1)..].Trim().Equals("important", StringComparison.OrdinalIgnoreCase) ? value[..important] : value).Trim());
    }
}
