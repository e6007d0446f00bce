using Scriban.Syntax;

namespace ScoArchive.Templates.Checks;

/// <summary>Finds which values are there when a condition holds, and which when it does not.</summary>
public static class ConditionFacts
{
    /// <summary>The values that are there.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether it holds.</param>
    public static IEnumerable<string> Of(ScriptExpression? condition, bool holds) => condition switch
    {
        ScriptNestedExpression nested => Of(nested.Expression, holds),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } negation => Of(negation.Right, !holds),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both when holds => Of(both.Left, true).Concat(Of(both.Right, true)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either when !holds => Of(either.Left, false).Concat(Of(either.Right, false)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareNotEqual } unequal when holds => PathBesideNull(unequal),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual } equal when !holds => PathBesideNull(equal),
        ScriptVariable or ScriptMemberExpression when holds => [PathOf(condition)],
        _ => [],
    };

    /// <summary>An expression as the template writes it, which names the value.</summary>
    public static string PathOf(ScriptExpression expression) => expression switch
    {
        ScriptMemberExpression { Target: { } target, Member: { } member } => $"{PathOf(target)}.{member.Name}",
        ScriptVariable variable => variable.Name,
        _ => "",
    };

    private static IEnumerable<string> PathBesideNull(ScriptBinaryExpression comparison) => comparison switch
    {
        { Right: ScriptLiteral { Value: null }, Left: { } left } => [PathOf(left)],
        { Left: ScriptLiteral { Value: null }, Right: { } right } => [PathOf(right)],
        _ => [],
    };
}
