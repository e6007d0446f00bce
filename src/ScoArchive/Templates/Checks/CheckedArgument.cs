using Scriban.Syntax;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Checks;

/// <summary>A value handed to a function, before any page is written.</summary>
/// <param name="Name">Its name; empty for one that is told by its place.</param>
/// <param name="Expression">The expression.</param>
/// <param name="Type">What it is.</param>
public sealed record CheckedArgument(string Name, ScriptExpression? Expression, TemplateType Type)
{
    /// <summary>The text itself where it stands in the template; <see langword="null"/> where it is worked out.</summary>
    public string? Literal => (Expression as ScriptLiteral)?.Value as string;
}
