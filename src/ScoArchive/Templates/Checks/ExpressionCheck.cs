using System.Collections.Frozen;
using Scriban.Syntax;
using ScoArchive.Core.Yaml;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Checks;

/// <summary>Finds what each expression is, and reports names that mean nothing.</summary>
/// <param name="types">The view models.</param>
/// <param name="functions">The functions that a template may use.</param>
/// <param name="session">The check that this is a part of.</param>
public sealed class ExpressionCheck(ViewTypes types, FrozenDictionary<string, ICheckedFunction> functions, CheckSession session)
{
    private static readonly FrozenDictionary<string, TemplateType> LoopMembers = new Dictionary<string, TemplateType>
    {
        ["index"] = new NumberType(), ["length"] = new NumberType(), ["first"] = new FlagType(), ["last"] = new FlagType(),
        ["even"] = new FlagType(), ["odd"] = new FlagType(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What an expression is.</summary>
    public TemplateType TypeOf(ScriptExpression? expression, Scope scope) => expression switch
    {
        ScriptNestedExpression nested => TypeOf(nested.Expression, scope),
        ScriptLiteral literal => TypeOf(literal),
        ScriptMemberExpression { Target: ScriptVariable { Name: "for" } } loop => MemberOfLoop(loop),
        ScriptMemberExpression member => Narrow(TypeOf(member, scope), member, scope),
        ScriptVariableGlobal variable when functions.TryGetValue(variable.Name, out ICheckedFunction? function) => Call(function, variable, [], scope),
        ScriptVariableGlobal variable => Narrow(TypeOf(variable, scope), variable, scope),
        ScriptFunctionCall call => TypeOf(call, scope),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } negation => Ask(negation.Right, scope),
        ScriptBinaryExpression binary => TypeOf(binary, scope),
        ScriptConditionalExpression choice => TypeOf(choice, scope),
        _ => Refuse(expression),
    };

    /// <summary>A condition: anything may be asked whether it is there.</summary>
    public TemplateType Ask(ScriptExpression? condition, Scope scope)
    {
        TypeOf(condition, scope);
        return new FlagType();
    }

    /// <summary>Reports a feature that themes may not use.</summary>
    public TemplateType Refuse(ScriptNode? node)
    {
        if (node is not null)
        {
            session.Report.Add(TemplateCodes.Feature, node.Span, $"a theme may not use '{Shorten(node.ToString())}'", "docs/theming.md lists what a template may use");
        }

        return new NothingType();
    }

    private static string Shorten(string? text) => text is null ? "" : text.Length <= 40 ? text : text[..40] + "…";

    private TemplateType TypeOf(ScriptLiteral literal) => literal.Value switch
    {
        string => new TextType(),
        int => new NumberType(),
        bool => new FlagType(),
        null => new NothingType { MayBeNull = true },
        _ => Refuse(literal),
    };

    // What a condition has shown to be there is there.
    private static TemplateType Narrow(TemplateType type, ScriptExpression expression, Scope scope) =>
        type.MayBeNull && scope.Present.Contains(ConditionFacts.PathOf(expression)) ? type with { MayBeNull = false } : type;

    private TemplateType TypeOf(ScriptVariableGlobal variable, Scope scope)
    {
        if (scope.Variables.TryGetValue(variable.Name, out TemplateType? type))
        {
            return type;
        }

        Unknown(variable, $"nothing here is called '{variable.Name}'", variable.Name, scope.Variables.Keys.Concat(functions.Keys));
        return new NothingType();
    }

    private TemplateType MemberOfLoop(ScriptMemberExpression member)
    {
        string name = member.Member?.Name ?? "";
        if (LoopMembers.TryGetValue(name, out TemplateType? type))
        {
            return type;
        }

        Unknown(member.Member!, $"a loop has no '{name}'", name, LoopMembers.Keys);
        return new NothingType();
    }

    private TemplateType TypeOf(ScriptMemberExpression member, Scope scope)
    {
        TemplateType target = TypeOf(member.Target, scope);
        string name = member.Member?.Name ?? "";
        if (target.MayBeNull && target is not NothingType)
        {
            session.Report.Add(TemplateCodes.Value, member.Target!.Span, $"'{ConditionFacts.PathOf(member.Target)}' may be missing", "ask for it first with 'if'");
        }

        switch (target)
        {
            case NothingType:
                return target;
            case ListType when name == "size":
                return new NumberType();
            case RecordType { IsOpaque: false } record when types.MembersOf(record.Clr) is var members:
                if (members.TryGetValue(name, out ViewMember? found))
                {
                    return found.Type;
                }

                Unknown(member.Member!, $"{record.Words} has no '{name}'", name, members.Keys);
                return new NothingType();
            default:
                Unknown(member.Member!, $"{target.Words} has no '{name}'", name, target is ListType ? ["size"] : []);
                return new NothingType();
        }
    }

    private TemplateType TypeOf(ScriptFunctionCall call, Scope scope)
    {
        if (call.Target is ScriptVariable { Name: var name } target)
        {
            if (functions.TryGetValue(name, out ICheckedFunction? function))
            {
                return Call(function, target, call.Arguments, scope);
            }

            Unknown(target, $"there is no function '{name}'", name, functions.Keys);
            return new NothingType();
        }

        return Refuse(call);
    }

    private TemplateType Call(ICheckedFunction function, ScriptExpression name, IReadOnlyList<ScriptExpression> arguments, Scope scope)
    {
        var values = new List<CheckedArgument>();
        foreach (ScriptExpression argument in arguments)
        {
            ScriptExpression? value = argument is ScriptNamedArgument named ? named.Value : argument;
            values.Add(new CheckedArgument((argument as ScriptNamedArgument)?.Name?.Name ?? "", value, TypeOf(value, scope)));
        }

        return function.Check(new FunctionUse(name, [.. values], scope, session));
    }

    private TemplateType TypeOf(ScriptBinaryExpression binary, Scope scope)
    {
        TemplateType left = TypeOf(binary.Left, scope);
        TemplateType right = TypeOf(binary.Right, binary.Operator switch
        {
            ScriptBinaryOperator.And => scope.Knowing(ConditionFacts.Of(binary.Left, true)),
            ScriptBinaryOperator.Or => scope.Knowing(ConditionFacts.Of(binary.Left, false)),
            _ => scope,
        });
        return binary.Operator switch
        {
            ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual
                or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual => new FlagType(),
            ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply when left is NumberType && right is NumberType => left,
            _ when left is NothingType || right is NothingType => new NothingType(),
            _ => Refuse(binary),
        };
    }

    private TemplateType TypeOf(ScriptConditionalExpression choice, Scope scope)
    {
        Ask(choice.Condition, scope);
        TemplateType then = TypeOf(choice.ThenValue, scope.Knowing(ConditionFacts.Of(choice.Condition, true)));
        TemplateType otherwise = TypeOf(choice.ElseValue, scope.Knowing(ConditionFacts.Of(choice.Condition, false)));
        return then == otherwise ? then : then is NothingType || otherwise is NothingType ? new NothingType() : Refuse(choice);
    }

    private void Unknown(ScriptNode node, string message, string name, IEnumerable<string> known) =>
        session.Report.Add(TemplateCodes.Unknown, node.Span, message, Suggest(name, known));

    /// <summary>The usual repair of a name that means nothing.</summary>
    public static string Suggest(string name, IEnumerable<string> known)
    {
        string[] all = [.. known.Order(StringComparer.Ordinal)];
        string nearest = EditDistance.Nearest(name, all);
        return nearest.Length > 0 ? $"did you mean '{nearest}'?" : all.Length is 0 or > 40 ? "docs/theming.md lists what there is" : $"use one of: {string.Join(", ", all)}";
    }
}
