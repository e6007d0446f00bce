using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates;

/// <summary>
/// Renders one page. Every value that a template writes passes <see cref="Write(SourceSpan, object)"/>, which encodes words, makes
/// addresses relative to the page, lets finished HTML through, and refuses everything else.
/// </summary>
public sealed class PageContext : TemplateContext
{
    private readonly ViewAccessor _views;
    private SourceSpan _written;

    /// <summary>Prepares a page.</summary>
    /// <param name="functions">The functions that templates may use, and nothing else.</param>
    /// <param name="views">Reads the members of view models.</param>
    /// <param name="links">The page's links.</param>
    internal PageContext(ScriptObject functions, ViewAccessor views, PageLinks links)
        : base(functions)
    {
        (_views, Links) = (views, links);
        StrictVariables = true;
        EnableRelaxedTargetAccess = EnableRelaxedMemberAccess = EnableRelaxedFunctionAccess = EnableRelaxedIndexerAccess = EnableNullIndexer = false;
        LoopLimit = 0;
        LimitToString = 0;
        AutoIndent = false;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    /// <summary>The page's links.</summary>
    public PageLinks Links { get; }

    /// <summary>The template of the page, which the layout shows in its place.</summary>
    internal ScriptPage? Page { get; init; }

    /// <summary>Writes the page where the layout has its place.</summary>
    public void WritePage() => Evaluate(Page!);

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        object? result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement { Expression: { } expression })
        {
            _written = expression.Span;
        }

        return result;
    }

    // What is written is the statement evaluated last; the span that comes with it is that of the block around it.
    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case string words:
                Write(HtmlWriter.Encoder.Encode(words));
                break;
            case int number:
                Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            case Html html:
                Write(html.Value);
                break;
            case IAddress address:
                Write(HtmlWriter.Encoder.Encode(Links.To(address) ?? throw new ScriptRuntimeException(_written, $"'{address}' is no address that a link may lead to")));
                break;
            case Fragment fragment:
                Write(HtmlWriter.Encoder.Encode(fragment.Value));
                break;
            case Written:
                break;
            default:
                throw new ScriptRuntimeException(_written, $"{(textAsObject is null ? "a missing value" : MemberNames.Describe(textAsObject.GetType()))} cannot be written");
        }

        return this;
    }

    /// <inheritdoc/>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string words => words.Length > 0,
        int number => number != 0,
        Html html => html.Value.Length > 0,
        ICollection list => list.Count > 0,
        _ => true,
    };

    /// <inheritdoc/>
    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is IScriptObject ? base.GetMemberAccessorImpl(target) ?? _views : _views;
}
