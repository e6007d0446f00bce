using Scriban.Runtime;
using ScoArchive.Strings;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Functions;

/// <summary>A number with its noun, in the form that the language asks for.</summary>
/// <param name="text">The interface's words.</param>
public sealed class CountFunction(InterfaceText text) : TemplateFunction("count")
{
    /// <inheritdoc/>
    public override string Usage => "`count \"KEY\" NUMBER`: the number with its noun, in the plural form of the interface's language.";

    /// <inheritdoc/>
    public override TemplateType Check(FunctionUse use)
    {
        if (use.LiteralName("a counted text of the interface", "count \"count.paragraphs\" 3") is not { } key)
        {
            return new NothingType();
        }

        use.Session.Texts.Add(key);
        if (!text.HasCount(key))
        {
            use.ReportUnknown($"the interface has no counted text '{key}'", key, text.CountKeys);
        }

        if (use.Arguments is not [_, { Name: "", Type: NumberType or NothingType }])
        {
            use.Report("'count' takes a key and a number", "write for instance count \"count.paragraphs\" 3");
        }

        return new TextType();
    }

    /// <inheritdoc/>
    protected override object? Invoke(PageContext context, ScriptArray arguments) => text.Count((string)arguments[0]!, (int)arguments[1]!);
}
