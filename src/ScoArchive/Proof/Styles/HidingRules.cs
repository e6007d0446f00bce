using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace ScoArchive.Proof.Styles;

/// <summary>
/// The rules of a page's style sheets that hide words. Whether another rule shows them again, and whether a window is
/// wide or a pointer near enough for a rule, is not asked: nothing may hide the words of a document from any reader.
/// </summary>
internal sealed partial class HidingRules
{
    private readonly ImmutableArray<HidingRule> _hiding;
    private readonly ImmutableArray<HidingRule> _adding;

    private HidingRules(IEnumerable<HidingRule> rules, ImmutableArray<string> unreadable)
    {
        ILookup<bool, HidingRule> sorted = rules.ToLookup(rule => rule.AddsWords);
        (_hiding, _adding, Unreadable) = ([.. sorted[false]], [.. sorted[true]], unreadable);
    }

    /// <summary>Hiding rules with a selector that cannot be read, so that nobody knows what they hide.</summary>
    public ImmutableArray<string> Unreadable { get; }

    /// <summary>Reads the rules out of the sheets of a page.</summary>
    public static HidingRules Read(params IEnumerable<string> sheets)
    {
        StyleRule[] rules = [.. sheets.SelectMany(sheet => StyleSheetReader.Read(sheet))];
        HidingDeclarations declarations = new(rules);
        CssSelectorParser parser = new();
        List<HidingRule> found = [];
        ImmutableArray<string>.Builder unreadable = ImmutableArray.CreateBuilder<string>();
        foreach ((string selector, StyleDeclaration declaration) in rules.SelectMany(rule => StyleText.SplitList(rule.Selector).SelectMany(selector => rule.Declarations.Select(declaration => (selector, declaration)))))
        {
            bool generated = Generated().IsMatch(selector);
            if (generated ? !declarations.AddWords(declaration) : !declarations.Hide(declaration))
            {
                continue;
            }

            string words = $"{selector} {{ {declaration.Property}: {declaration.Value} }}";
            if (Parse(parser, Plain(selector)) is { } parsed)
            {
                found.Add(new HidingRule(parsed, words, generated));
            }
            else
            {
                unreadable.Add(words);
            }
        }

        return new HidingRules(found, unreadable.ToImmutable());
    }

    /// <summary>The rule that hides an element; <see langword="null"/> when none does.</summary>
    public string? FindHiding(IElement element) => Find(_hiding, element);

    /// <summary>The rule that shows words of its own beside an element's.</summary>
    public string? FindAdding(IElement element) => Find(_adding, element);

    private static string? Find(ImmutableArray<HidingRule> rules, IElement element)
    {
        foreach (HidingRule rule in rules)
        {
            if (rule.Selector.Match(element, null))
            {
                return rule.Words;
            }
        }

        return null;
    }

    private static ISelector? Parse(CssSelectorParser parser, string selector)
    {
        try
        {
            return parser.ParseSelector(selector);
        }
        catch (DomException)
        {
            return null;
        }
    }

    /// <summary>The selector without what depends on a moment or names a part of an element.</summary>
    private static string Plain(string selector)
    {
        string plain = Part().Replace(selector, "");
        plain = State().Replace(plain, state => IsNegated(plain, state.Index) ? "[x-never]" : "");
        plain = Bare().Replace(plain, "$&*");
        return plain.Trim();
    }

    // What holds at some moment is taken as so, or as not so where the selector asks for that.
    private static bool IsNegated(string selector, int place)
    {
        Stack<bool> brackets = new();
        for (int i = 0; i < place; i++)
        {
            if (selector[i] == '(')
            {
                brackets.Push(selector.AsSpan(0, i).EndsWith(":not", StringComparison.OrdinalIgnoreCase));
            }
            else if (selector[i] == ')' && brackets.Count > 0)
            {
                brackets.Pop();
            }
        }

        return brackets.Count(negates => negates) % 2 == 1;
    }

    [GeneratedRegex("::?(?:before|after|marker)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Generated();

    [GeneratedRegex("::[-\\w]+(?:\\([^()]*\\))?|:(?:before|after|first-line|first-letter)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    private const string States = ":(?:hover|focus-within|focus-visible|focus|active|visited|link|any-link|target-within|target|checked|indeterminate|open|popover-open|modal|fullscreen|autofill|user-valid|user-invalid|valid|invalid|in-range|out-of-range|placeholder-shown|dir\\([^()]*\\)|state\\([^()]*\\))(?![-\\w])";

    [GeneratedRegex(States, RegexOptions.IgnoreCase)]
    private static partial Regex State();

    // A combinator or bracket with nothing left behind it: anything may stand there.
    [GeneratedRegex("[(,]\\s*(?=[),])|[>+~]\\s*(?=$|[>+~),])|^\\s*(?=[>+~]|$)")]
    private static partial Regex Bare();
}
