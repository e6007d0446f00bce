using System.Collections.Frozen;
using Scriban;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Functions;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates;

/// <summary>
/// Checks all templates before any page is written: every name against the type that reaches it, through loops, assignments and
/// parts, and every value against the place where it is written.
/// </summary>
public sealed class TemplateCheck
{
    private readonly ThemeTemplates _templates;
    private readonly ViewContract _contract;
    private readonly StatementCheck _statements;
    private readonly Scope _everywhere;

    private TemplateCheck(ThemeTemplates templates, ViewContract contract, ViewTypes types, IEnumerable<TemplateFunction> functions)
    {
        (_templates, _contract) = (templates, contract);
        FrozenDictionary<string, ICheckedFunction> known = functions.ToFrozenDictionary(function => function.Name, function => (ICheckedFunction)function, StringComparer.Ordinal);
        _statements = new StatementCheck(new ExpressionCheck(types, known, Session), Session.Report);
        _everywhere = Scope.Of([KeyValuePair.Create<string, TemplateType>("site", ViewTypes.Of(contract.Site)), KeyValuePair.Create<string, TemplateType>("frame", ViewTypes.Of(contract.Frame))]);
    }

    private CheckSession Session { get; } = new();

    /// <summary>Checks the templates.</summary>
    /// <returns>What was found, and which parts, assets and texts the templates use.</returns>
    public static CheckSession Run(ThemeTemplates templates, ViewContract contract, ViewTypes types, IEnumerable<TemplateFunction> functions)
    {
        var check = new TemplateCheck(templates, contract, types, functions);
        check.Run();
        return check.Session;
    }

    private void Run()
    {
        Check(TemplateNames.Layout, _templates.Layout, _everywhere);
        foreach ((string name, Type model) in _contract.Pages)
        {
            if (_templates.Pages.TryGetValue(name, out Template? page))
            {
                Check("pages/" + name, page, _everywhere.With(TemplateNames.Model, ViewTypes.Of(model)));
            }
            else
            {
                Session.Report.Add(Diagnostic.Error(TemplateCodes.File, $"theme/templates/pages/{name}{ThemeTemplates.Ending}", 0, "the file is missing", "take it back from git"));
            }
        }

        while (Session.TryNext(out PartRequest request))
        {
            Check("parts/" + request.Part, _templates.Parts[request.Part], request.Scope);
        }

        ReportCircles();
    }

    private void Check(string name, Template template, Scope scope)
    {
        Session.Template = name;
        _statements.Check(template.Page!, scope);
    }

    private void ReportCircles()
    {
        foreach (string part in _templates.Parts.Keys.Where(part => Reaches("parts/" + part, part, [])))
        {
            Session.Report.Add(Diagnostic.Error(TemplateCodes.Feature, _templates.Parts[part].SourceFilePath ?? part, 0, $"the part '{part}' calls itself, directly or through another", "take the call out"));
        }
    }

    private bool Reaches(string from, string part, HashSet<string> seen) => Session.Calls.Where(call => call.From == from)
        .Any(call => call.Part == part || (seen.Add(call.Part) && Reaches("parts/" + call.Part, part, seen)));
}
