using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScoArchive.Building;
using ScoArchive.Pages;
using ScoArchive.Templates;
using ScoArchive.Templates.Functions;
using ScoArchive.Templates.Types;

namespace ScoArchive.Tests.Templates;

/// <summary>The handbook of themes lists what templates may use, as it is in the program. UPDATE_GOLDEN=1 writes it anew.</summary>
public sealed partial class ThemingPageTests
{
    private const string Start = "<!-- what follows is written by the tests -->\n";
    private static readonly string Page = RepositoryFolder.PathOf("docs", "theming.md");

    [Fact]
    public void The_handbook_lists_every_function_and_every_member_of_every_view_model()
    {
        string text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        int start = text.IndexOf(Start, StringComparison.Ordinal);
        Assert.True(start > 0, "the mark of the list is gone");
        string right = text[..start] + Start + Reference();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Page, right);
        }

        Assert.Equal(right, File.ReadAllText(Page).ReplaceLineEndings("\n"));
    }

    private static string Reference()
    {
        var text = new StringBuilder("\n## Functions\n\n");
        TemplateFunction[] functions = LoadedTheme.FunctionsOf(ThemeTemplates.Read(ThemeUnderTest.Files).Value!, ThemeUnderTest.Words(), ThemeUnderTest.Load().Assets.Map);
        foreach (TemplateFunction function in functions)
        {
            text.Append("- ").Append(function.Usage).Append('\n');
        }

        text.Append("\n## Pages\n\n| template | `model` is |\n| --- | --- |\n");
        foreach ((string name, Type model) in SitePage.Contract.Pages)
        {
            text.Append($"| `pages/{name}.sbn-html` | {MemberNames.Describe(model)} |\n");
        }

        text.Append("\n## View models\n\nIn every template `site` is a site frame and `frame` a page frame.\n");
        foreach (Type type in Reachable().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            AppendType(text, type);
        }

        return text.ToString();
    }

    private static HashSet<Type> Reachable()
    {
        var types = new ViewTypes();
        var found = new HashSet<Type>();
        var open = new Queue<Type>(SitePage.Contract.Pages.Values.Append(SitePage.Contract.Site).Append(SitePage.Contract.Frame));
        while (open.TryDequeue(out Type? type))
        {
            if (!found.Add(type))
            {
                continue;
            }

            foreach (ViewMember member in types.MembersOf(type).Values)
            {
                if ((member.Type is ListType list ? list.Item : member.Type) is RecordType { IsOpaque: false } record)
                {
                    open.Enqueue(record.Clr);
                }
            }
        }

        return found;
    }

    private static void AppendType(StringBuilder text, Type type)
    {
        XElement? docs = Docs.Value.GetValueOrDefault("T:" + type.FullName);
        text.Append($"\n### {MemberNames.Describe(type)}\n\n{WordsOf(docs?.Element("summary"))}\n\n| member | kind | what |\n| --- | --- | --- |\n");
        foreach (ViewMember member in new ViewTypes().MembersOf(type).Values.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            string property = type.GetProperties().Single(candidate => MemberNames.InTemplate(candidate.Name) == member.Name).Name;
            XElement? words = docs?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == property)
                ?? Docs.Value.GetValueOrDefault($"P:{type.FullName}.{property}")?.Element("summary");
            text.Append($"| `{member.Name}` | {KindOf(member.Type)}{(member.Type.MayBeNull ? ", may be missing" : "")} | {WordsOf(words)} |\n");
        }
    }

    private static string KindOf(TemplateType type) => type switch
    {
        ListType { Item: RecordType item } => $"list, each {item.Words}",
        ListType list => $"list, each {KindOf(list.Item)}",
        RecordType { IsOpaque: true } => "for a function",
        _ => type.Words,
    };

    private static string WordsOf(XElement? docs) => docs is null ? "" : Blanks().Replace(string.Concat(docs.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "paramref" } reference => ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? "").Split('.')[^1],
        XElement other => other.Value,
        _ => node.ToString(),
    })), " ").Trim();

    private static readonly Lazy<Dictionary<string, XElement>> Docs = new(() => XDocument.Load(Path.ChangeExtension(typeof(SitePage).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!));

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
