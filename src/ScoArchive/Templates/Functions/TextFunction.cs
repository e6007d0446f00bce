using Scriban.Runtime;
using ScoArchive.Strings;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Functions;

/// <summary>A text of the interface, its places filled in.</summary>
/// <param name="text">The interface's words.</param>
public sealed class TextFunction(InterfaceText text) : TemplateFunction("t")
{
    /// <inheritdoc/>
    public override string Usage => "`t \"KEY\" VALUE …`: the interface's text of that key, its places `{0}`, `{1}` … filled with the values.";

    /// <inheritdoc/>
    public override TemplateType Check(FunctionUse use)
    {
        if (use.LiteralName("a text of the interface", "t \"nav.topics\"") is not { } key)
        {
            return new NothingType();
        }

        use.Session.Texts.Add(key);
        if (!text.Has(key))
        {
            use.ReportUnknown($"the interface has no text '{key}'", key, text.Keys);
        }
        else if (text.PlacesIn(key) != use.Arguments.Length - 1)
        {
            use.Report($"the text '{key}' has {text.PlacesIn(key)} places and is given {use.Arguments.Length - 1} values", "give one for each place");
        }

        use.CheckValues(1);
        return new TextType();
    }

    /// <inheritdoc/>
    protected override object? Invoke(PageContext context, ScriptArray arguments) =>
        text.Format((string)arguments[0]!, [.. arguments.Skip(1).Select(value => value!)]);
}
