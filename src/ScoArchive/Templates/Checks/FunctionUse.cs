using System.Collections.Immutable;
using Scriban.Syntax;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Checks;

/// <summary>One use of a function in a template.</summary>
/// <param name="Name">The function's name as it stands there.</param>
/// <param name="Arguments">What is handed to it.</param>
/// <param name="Scope">The names known there.</param>
/// <param name="Session">The check that this is a part of.</param>
public sealed record FunctionUse(ScriptExpression Name, ImmutableArray<CheckedArgument> Arguments, Scope Scope, CheckSession Session)
{
    /// <summary>The first argument, where it is a text that stands in the template; the function cannot be checked without.</summary>
    /// <param name="what">What it names, for the message.</param>
    /// <param name="example">How a use looks, for the message.</param>
    public string? LiteralName(string what, string example)
    {
        if (Arguments is [{ Name: "", Literal: { } name }, ..])
        {
            return name;
        }

        Report($"'{Name}' takes the name of {what} first, in quotation marks", $"write for instance {example}");
        return null;
    }

    /// <summary>Reports a use that cannot be.</summary>
    public void Report(string message, string hint, int argument = -1) => Session.Report.Add(
        TemplateCodes.Value, (argument >= 0 && argument < Arguments.Length ? Arguments[argument].Expression?.Span : null) ?? Name.Span, message, hint);

    /// <summary>Reports a name that means nothing.</summary>
    public void ReportUnknown(string message, string name, IEnumerable<string> known) =>
        Session.Report.Add(TemplateCodes.Unknown, Arguments[0].Expression!.Span, message, ExpressionCheck.Suggest(name, known));

    /// <summary>Reports values that may be missing, and those that are no text or number where only these can be.</summary>
    /// <param name="from">Index of the first argument that is a value.</param>
    public void CheckValues(int from)
    {
        for (int i = from; i < Arguments.Length; i++)
        {
            CheckedArgument argument = Arguments[i];
            if (argument.Name.Length > 0 || argument.Type is not (TextType or NumberType or NothingType))
            {
                Report($"'{Name}' takes texts and numbers, and this is {argument.Type.Words}", "hand it a text or a number", i);
            }
            else if (argument.Type is { MayBeNull: true })
            {
                Report($"'{argument.Expression}' may be missing", "ask for it first with 'if'", i);
            }
        }
    }
}
