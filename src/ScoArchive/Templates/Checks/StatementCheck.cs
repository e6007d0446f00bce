using Scriban.Syntax;
using ScoArchive.Templates.Places;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Checks;

/// <summary>Goes through a template's statements: what stands where in the markup, and with which names.</summary>
/// <param name="expressions">Finds what expressions are.</param>
/// <param name="report">Where problems go.</param>
public sealed class StatementCheck(ExpressionCheck expressions, CheckReport report)
{
    /// <summary>Checks a whole template, which begins and ends in running text.</summary>
    public void Check(ScriptPage page, Scope scope)
    {
        HtmlPlace end = Walk(page.Body, ref scope, HtmlPlace.Text);
        if (page.Body?.Statements is [.., ScriptEscapeStatement { IsEntering: true } or ScriptExpressionStatement])
        {
            report.Add(TemplateCodes.Syntax, page.Body.Statements[^1].Span, "the statement is not closed", "write }} behind it");
        }

        if (end.Kind != HtmlPlaceKind.Text)
        {
            report.Add(TemplateCodes.Syntax, page.Span, "the template ends inside a tag, an attribute or a comment", "close it");
        }
    }

    private HtmlPlace Walk(ScriptBlockStatement? block, ref Scope scope, HtmlPlace place)
    {
        foreach (ScriptStatement statement in block?.Statements ?? [])
        {
            place = Walk(statement, ref scope, place);
        }

        return place;
    }

    private HtmlPlace Walk(ScriptStatement statement, ref Scope scope, HtmlPlace place)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                return WalkText(raw, place);
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }:
                scope = Assign(assignment, scope);
                return place;
            case ScriptExpressionStatement write:
                return Write(write, scope, place);
            case ScriptIfStatement condition:
                return Branch(condition, scope, place);
            case ScriptForStatement loop and not ScriptTableRowStatement:
                return Loop(loop, scope, place);
            case ScriptBlockStatement block:
                return Walk(block, ref scope, place);
            case ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                return place;
            default:
                expressions.Refuse(statement);
                return place;
        }
    }

    private HtmlPlace WalkText(ScriptRawStatement raw, HtmlPlace place)
    {
        ReadOnlySpan<char> text = raw.Text.FullText.AsSpan(raw.Text.Index, raw.Text.Length);
        if (text.Contains("http-equiv", StringComparison.OrdinalIgnoreCase))
        {
            report.Add(TemplateCodes.Feature, raw.Span, "a theme may not use the attribute http-equiv", "headers are the host's; hosting/ has them");
        }

        return HtmlPlaceReader.Read(place, text);
    }

    private HtmlPlace Write(ScriptExpressionStatement write, Scope scope, HtmlPlace place)
    {
        TemplateType type = expressions.TypeOf(write.Expression, scope);
        if (type is { MayBeNull: true } and not NothingType)
        {
            report.Add(TemplateCodes.Value, write.Expression!.Span, $"'{write.Expression}' may be missing", "ask for it first with 'if'");
        }

        if (ValueRules.Refuse(type, place) is { } refused)
        {
            report.Add(TemplateCodes.Value, write.Expression!.Span, refused.Message, refused.Hint);
        }

        return type is AttributesType ? place with { Kind = HtmlPlaceKind.Tag } : place.AfterValue();
    }

    private Scope Assign(ScriptAssignExpression assignment, Scope scope)
    {
        TemplateType type = expressions.TypeOf(assignment.Value, scope);
        if (assignment.Target is ScriptVariableGlobal variable)
        {
            return scope.With(variable.Name, type);
        }

        expressions.Refuse(assignment);
        return scope;
    }

    private HtmlPlace Branch(ScriptIfStatement condition, Scope scope, HtmlPlace place)
    {
        expressions.Ask(condition.Condition, scope);
        Scope then = scope.Knowing(ConditionFacts.Of(condition.Condition, true));
        Scope otherwise = scope.Knowing(ConditionFacts.Of(condition.Condition, false));
        HtmlPlace thenEnd = Walk(condition.Then, ref then, place);
        HtmlPlace elseEnd = condition.Else switch
        {
            ScriptIfStatement next => Branch(next, otherwise, place),
            ScriptElseStatement last => Walk(last.Body, ref otherwise, place),
            _ => place,
        };
        return Join(condition, thenEnd, elseEnd);
    }

    private HtmlPlace Loop(ScriptForStatement loop, Scope scope, HtmlPlace place)
    {
        TemplateType list = expressions.TypeOf(loop.Iterator, scope);
        if (list is not (ListType or NothingType) || loop.NamedArguments is { Count: > 0 } || loop.Variable is not ScriptVariableGlobal)
        {
            report.Add(TemplateCodes.Value, loop.Iterator?.Span ?? loop.Span, $"'for' goes through a list as it is, and this is {list.Words}", "name a list, without limits or an order of your own");
        }

        Scope inside = scope.With((loop.Variable as ScriptVariableGlobal)?.Name ?? "", (list as ListType)?.Item ?? new NothingType());
        HtmlPlace end = Join(loop, Walk(loop.Body, ref inside, place), place);
        return loop.Else is null ? end : Join(loop, end, Walk(loop.Else.Body, ref scope, place));
    }

    private HtmlPlace Join(ScriptNode node, HtmlPlace left, HtmlPlace right)
    {
        if (!left.Meets(right))
        {
            report.Add(TemplateCodes.Syntax, node.Span, "the ways through this statement end in different places of the markup", "let each way close what it opens");
        }

        return left.Meet(right);
    }
}
