using System.Collections.Immutable;
using Scriban;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Templates.Checks;
using ScoArchive.Theme;

namespace ScoArchive.Templates;

/// <summary>The theme's templates, read.</summary>
/// <param name="Layout">Head, header and footer of every page.</param>
/// <param name="Pages">A template for each type of page, by name.</param>
/// <param name="Parts">What several pages share, by name.</param>
public sealed record ThemeTemplates(Template Layout, ImmutableSortedDictionary<string, Template> Pages, ImmutableSortedDictionary<string, Template> Parts)
{
    /// <summary>Ending of template files, which editors know for Scriban in HTML.</summary>
    public const string Ending = ".sbn-html";

    private const string LayoutFile = "templates/layout" + Ending;

    /// <summary>Reads the templates; all mistakes of writing in one run.</summary>
    public static Outcome<ThemeTemplates> Read(ThemeFiles files)
    {
        var problems = new List<Diagnostic>();
        Template? layout = files.All.TryGetValue(LayoutFile, out ThemeFile? file) ? Parse(file, problems) : null;
        if (file is null)
        {
            problems.Add(Diagnostic.Error(TemplateCodes.File, "theme/" + LayoutFile, 0, "the file is missing", "take it back from git"));
        }

        ImmutableSortedDictionary<string, Template> pages = Read("templates/pages/", files, problems);
        ImmutableSortedDictionary<string, Template> parts = Read("templates/parts/", files, problems);
        return problems.Count > 0 || layout is null ? Outcome.Failed<ThemeTemplates>(problems) : Outcome.Of(new ThemeTemplates(layout, pages, parts));
    }

    private static ImmutableSortedDictionary<string, Template> Read(string folder, ThemeFiles files, List<Diagnostic> problems) => ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal, files.Below(folder, Ending).Select(found => KeyValuePair.Create(found.Name, Parse(found.File, problems))));

    private static Template Parse(ThemeFile file, List<Diagnostic> problems)
    {
        Template template = Template.Parse(File.ReadAllText(file.Path), file.Shown);
        problems.AddRange(template.Messages.Select(message => CheckReport.At(
            TemplateCodes.Syntax, message.Span, message.Message.TrimEnd('.'), "mend the template; docs/theming.md shows how one is written")));
        return template;
    }
}
