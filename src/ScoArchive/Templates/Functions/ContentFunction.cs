using Scriban.Runtime;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Functions;

/// <summary>Writes the page inside its layout.</summary>
public sealed class ContentFunction() : TemplateFunction("content")
{
    /// <inheritdoc/>
    public override string Usage => "`content`: in the layout, the place of the page itself.";

    /// <inheritdoc/>
    public override TemplateType Check(FunctionUse use)
    {
        if (use.Session.Template != TemplateNames.Layout)
        {
            use.Report("'content' stands in the layout only", "take it out");
        }

        return new ElementsType();
    }

    /// <inheritdoc/>
    protected override object? Invoke(PageContext context, ScriptArray arguments)
    {
        context.WritePage();
        return Written.Elements;
    }
}
