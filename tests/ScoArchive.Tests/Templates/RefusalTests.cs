using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Tests.Templates;

/// <summary>What a template may not do is refused at load, with line and column.</summary>
public sealed class RefusalTests
{
    /// <summary>A template, and the code, line, column and words of its one error.</summary>
    public static TheoryData<string, string, int, int, string> Mistakes() => new()
    {
        // Names that mean nothing.
        { "<p>a</p>\n<p>b</p>\n<p title=\"{{ model.wods }}\">", "SCO611", 3, 20, "a leaf page has no 'wods'; did you mean 'words'?" },
        { "{{ modl.words }}", "SCO611", 1, 4, "nothing here is called 'modl'; did you mean 'model'?" },
        { "{{ for twig in model.twigs }}\n{{ twig.nam }}{{ end }}", "SCO611", 2, 9, "a twig has no 'nam'; did you mean 'name'?" },
        { "{{ for twig in model.twigs }}{{ for.indx }}{{ end }}", "SCO610", 1, 33, "mend the template" },
        { "{{ twig = model.parent }}{{ if twig }}{{ twig.nme }}{{ end }}", "SCO611", 1, 47, "a twig has no 'nme'; did you mean 'name'?" },
        { "{{ model.words.length }}", "SCO611", 1, 16, "a text has no 'length'" },
        { "{{ part \"twigs\" model }}", "SCO611", 1, 9, "the theme has no part 'twigs'; did you mean 'twig'?" },
        { "{{ t \"nav.topic\" }}", "SCO611", 1, 6, "the interface has no text 'nav.topic'; did you mean 'nav.topics'?" },
        { "{{ count \"count.paragraph\" model.number }}", "SCO611", 1, 10, "did you mean 'count.paragraphs'?" },
        { "<link href=\"{{ asset \"css/sit.css\" }}\">", "SCO611", 1, 22, "the theme has no asset 'css/sit.css'; did you mean 'css/site.css'?" },
        { "{{ pat \"twig\" model }}", "SCO611", 1, 4, "there is no function 'pat'; did you mean 'part'?" },
        { "{{ html.escape model.words }}", "SCO613", 1, 4, "a theme may not use" },

        // Values that cannot be written.
        { "<p>{{ model.twigs }}</p>", "SCO612", 1, 7, "a list cannot be written; go through it with 'for'" },
        { "<p>{{ model }}</p>", "SCO612", 1, 7, "a leaf page cannot be written" },
        { "<p>{{ model.is_green }}</p>", "SCO612", 1, 7, "a yes or no cannot be written" },
        { "<p>{{ model.target }}</p>", "SCO612", 1, 7, "an address cannot be written as text" },
        { "<a href=\"{{ model.maybe }}\">", "SCO612", 1, 13, "'model.maybe' may be missing; ask for it first with 'if'" },
        { "{{ model.parent.name }}", "SCO612", 1, 4, "'model.parent' may be missing; ask for it first with 'if'" },
        { "{{ if model.parent }}a{{ else }}{{ model.parent.name }}{{ end }}", "SCO612", 1, 36, "'model.parent' may be missing" },
        { "{{ if model.parent }}a{{ end }}{{ model.parent.name }}", "SCO612", 1, 35, "'model.parent' may be missing" },
        { "{{ for twig in model.words }}{{ end }}", "SCO612", 1, 16, "'for' goes through a list" },
        { "{{ t \"echoes.pair\" model.words }}", "SCO612", 1, 4, "the text 'echoes.pair' has 2 places and is given 1 values" },
        { "{{ t model.words }}", "SCO612", 1, 4, "takes the name of a text of the interface first" },
        { "{{ t \"echoes.pair\" model.words model.twigs }}", "SCO612", 1, 32, "this is a list" },
        { "{{ count \"count.paragraphs\" model.words }}", "SCO612", 1, 4, "'count' takes a key and a number" },
        { "{{ content }}", "SCO612", 1, 4, "'content' stands in the layout only" },
        { "{{ part \"twig\" model model }}", "SCO612", 1, 22, "'part' takes one value without a name" },

        // Places where nothing may be written.
        { "<{{ model.words }}>a", "SCO612", 1, 5, "inside a tag" },
        { "<p {{ model.words }}>a", "SCO612", 1, 7, "inside a tag" },
        { "<p {{ model.words }}=\"a\">a", "SCO612", 1, 7, "inside a tag" },
        { "<p title={{ model.words }}>a", "SCO612", 1, 13, "without quotation marks" },
        { "<p title=a{{ model.words }}>a", "SCO612", 1, 14, "without quotation marks" },
        { "<script>{{ model.words }}</script>", "SCO612", 1, 12, "cannot be written in <script>" },
        { "<SCRIPT>var a = '{{ model.words }}'</SCRIPT>", "SCO612", 1, 21, "cannot be written in <script>" },
        { "<style>{{ model.words }}</style>", "SCO612", 1, 11, "cannot be written in <style>" },
        { "<!-- {{ model.words }} -->", "SCO612", 1, 9, "cannot be written in a comment" },
        { "<p onclick=\"{{ model.words }}\">", "SCO612", 1, 16, "cannot be written in the attribute onclick" },
        { "<p ONCLICK='{{ model.words }}'>", "SCO612", 1, 16, "cannot be written in the attribute onclick" },
        { "<p style=\"color: {{ model.words }}\">", "SCO612", 1, 21, "cannot be written in the attribute style" },
        { "<iframe srcdoc=\"{{ model.words }}\">", "SCO612", 1, 20, "cannot be written in the attribute srcdoc" },
        { "<a href=\"{{ model.words }}\">", "SCO612", 1, 13, "a text cannot be written in the attribute href" },
        { "<a href=\"javascript:{{ model.target }}\">", "SCO612", 1, 24, "holds signs before the address" },
        { "<a href=\"javascript:{{ model.number }}\">", "SCO612", 1, 24, "a number cannot be written in the attribute href" },
        { "<a href=\"javascript:#{{ model.number }}\">", "SCO612", 1, 25, "a number cannot be written in the attribute href" },
        { "<img src='{{ model.words }}'>", "SCO612", 1, 14, "a text cannot be written in the attribute src" },
        { "<img srcset=\"{{ model.words }} 2x\">", "SCO612", 1, 17, "a text cannot be written in the attribute srcset" },
        { "<form action=\"{{ model.words }}\">", "SCO612", 1, 18, "a text cannot be written in the attribute action" },
        { "<object data=\"{{ model.words }}\">", "SCO612", 1, 18, "a text cannot be written in the attribute data" },
        { "<p title=\"{{ model.body }}\">", "SCO612", 1, 14, "finished HTML cannot be written in an attribute" },
        { "<title>{{ model.body }}</title>", "SCO612", 1, 11, "finished HTML cannot be written in <title>" },
        { "<p title=\"{{ part \"twig\" model.words }}\">", "SCO612", 1, 14, "elements cannot be written inside a tag" },

        // Markup that is not whole.
        { "<p {{ if model.words }}title=\"{{ end }}a\">b", "SCO610", 1, 7, "end in different places of the markup" },
        { "<p title=\"a", "SCO610", 1, 1, "ends inside a tag" },
        { "{{ for twig in model.twigs }}<p title=\"{{ end }}\">", "SCO610", 1, 4, "end in different places of the markup" },
        { "{{ if model.words }}", "SCO610", 1, 19, "mend the template" },
        { "{{ model.words", "SCO610", 1, 4, "the statement is not closed" },

        // Features that a theme may not use.
        { "{{ capture words }}a{{ end }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ func f; ret 1; end }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ while true }}{{ end }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ include \"twig\" }}", "SCO611", 1, 4, "there is no function 'include'" },
        { "{{ model.words | string.upcase }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ model.twigs[0].name }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ $\"{model.words}\" }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ [1, 2] }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ { a: 1 } }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ model.words = \"a\" }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ with model }}{{ end }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ import model }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ case model.number; when 1; end }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ for twig in model.twigs limit: 2 }}{{ end }}", "SCO612", 1, 16, "'for' goes through a list as it is" },
        { "{{ model.number / 2 }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ model.words + model.words }}", "SCO613", 1, 4, "a theme may not use" },
        { "{{ this.model }}", "SCO613", 1, 4, "a theme may not use" },
        { "<meta http-equiv=\"refresh\" content=\"{{ model.words }}\">", "SCO613", 1, 1, "a theme may not use the attribute http-equiv" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_place_and_its_usual_repair(string template, string code, int line, int column, string words)
    {
        using TemplateBench bench = new TemplateBench(template).With("parts/twig", "<p>{{ model }}</p>");
        ImmutableArray<Diagnostic> problems = bench.Check();
        Assert.True(problems.Length > 0, "not refused");
        Diagnostic problem = problems[0];
        Assert.Equal((code, "theme/templates/pages/leaf.sbn-html", line, column), (problem.Code, problem.Source, problem.Line, problem.Column));
        Assert.Contains(words, $"{problem.Message}; {problem.Hint}", StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_all_templates_are_told_in_one_run()
    {
        using TemplateBench bench = new TemplateBench("{{ model.wrds }}\n{{ part \"twig\" model.parent }}\n{{ model.twigs }}")
            .With("parts/twig", "{{ if model }}{{ model.nam }}{{ end }}\n{{ model.name }}");
        Assert.Equal(
            [("pages/leaf", 1, 10), ("pages/leaf", 3, 4), ("parts/twig", 1, 24), ("parts/twig", 2, 4)],
            bench.Check().Select(problem => (problem.Source["theme/templates/".Length..^".sbn-html".Length], problem.Line, problem.Column)));
    }

    [Fact]
    public void A_part_is_checked_with_every_type_that_reaches_it()
    {
        using TemplateBench bench = new TemplateBench("{{ part \"twig\" model.words }}{{ for twig in model.twigs }}{{ part \"twig\" twig.name }}{{ part \"twig\" twig }}{{ end }}")
            .With("parts/twig", "<p>{{ model }}</p>");
        Assert.Contains("a twig cannot be written", Assert.Single(bench.Check()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_calls_itself_is_refused()
    {
        using TemplateBench bench = new TemplateBench("{{ part \"a\" model }}").With("parts/a", "{{ part \"b\" model }}").With("parts/b", "{{ part \"a\" model }}");
        Assert.All(bench.Check(), problem => Assert.Contains("calls itself", problem.Message, StringComparison.Ordinal));
        Assert.Equal(2, bench.Check().Length);
    }

    [Theory]
    [InlineData("{{ if model.parent }}<p>{{ model.parent.name }}</p>{{ end }}")]
    [InlineData("{{ if model.parent != null }}<p>{{ model.parent.name }}</p>{{ end }}")]
    [InlineData("{{ if model.parent == null }}a{{ else }}<p>{{ model.parent.name }}</p>{{ end }}")]
    [InlineData("{{ if !model.parent }}a{{ else }}<p>{{ model.parent.name }}</p>{{ end }}")]
    [InlineData("{{ if model.parent && model.parent.name }}<p>{{ model.parent.name }}</p>{{ end }}")]
    [InlineData("{{ if !model.parent || !model.parent.name }}a{{ else }}<p>{{ model.parent.name }}</p>{{ end }}")]
    [InlineData("<p{{ if model.words }} title=\"{{ model.words }}\"{{ end }}>a</p>")]
    [InlineData("<p class=\"a{{ if model.is_green }} green{{ end }}\"{{ if model.is_green }} hidden{{ end }}>a</p>")]
    [InlineData("{{ for twig in model.twigs }}{{ if for.first }}first{{ end }}{{ for.index + 1 }}{{ end }}{{ model.twigs.size }}")]
    [InlineData("{{ twig = model.parent }}{{ if twig }}{{ twig.name }}{{ end }}")]
    [InlineData("<a href=\"{{ model.target }}#{{ model.anchor }}\">a</a>")]
    [InlineData("<p>3 < 4 and 5 > 4</p>")]
    public void What_is_right_is_not_refused(string template)
    {
        using var bench = new TemplateBench(template);
        Assert.Empty(bench.Check());
        Assert.Null(bench.Render(LeafPage.With("a") with { Parent = new Twig("b", PagePath.Home, []) }).Failure);
    }
}
