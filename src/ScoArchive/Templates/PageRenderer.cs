using Scriban.Runtime;
using Scriban.Syntax;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Functions;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates;

/// <summary>Renders view models to HTML with the theme's templates. Pages can be rendered at the same time.</summary>
public sealed class PageRenderer
{
    private readonly ThemeTemplates _templates;
    private readonly ScriptObject _functions = [];
    private readonly ViewAccessor _views;

    /// <summary>Prepares rendering.</summary>
    /// <param name="templates">The templates, which have passed their check.</param>
    /// <param name="types">What the view models offer.</param>
    /// <param name="functions">The functions that templates may use.</param>
    public PageRenderer(ThemeTemplates templates, ViewTypes types, IEnumerable<TemplateFunction> functions)
    {
        (_templates, _views) = (templates, new ViewAccessor(types));
        foreach (TemplateFunction function in functions)
        {
            _functions[function.Name] = function;
        }
    }

    /// <summary>Writes a page.</summary>
    /// <param name="stream">Where to; nothing is written of a page that is not whole.</param>
    /// <param name="view">What it shows.</param>
    /// <returns>What stopped the page; <see langword="null"/> when it is whole.</returns>
    public Diagnostic? Render(Stream stream, PageView view)
    {
        using var output = new PageOutput();
        var context = new PageContext(_functions, _views, view.Links) { Page = _templates.Pages[view.Template].Page };
        context.PushOutput(output);
        context.PushGlobal(new ScriptObject { ["site"] = view.Site, ["frame"] = view.Frame, ["model"] = view.Model });
        try
        {
            context.Evaluate(_templates.Layout.Page!);
            output.CopyTo(stream);
            return null;
        }
        catch (ScriptRuntimeException failure)
        {
            return CheckReport.At(TemplateCodes.Failed, failure.Span, failure.OriginalMessage.TrimEnd('.'), "mend the template");
        }
    }
}
