using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Tests.Templates;

/// <summary>Ways to smuggle markup into a page through values: none leaks.</summary>
public sealed class EncodingTests
{
    private static readonly string[] Hostile =
    [
        "<x-evil></x-evil>",
        "\"><x-evil>",
        "'><x-evil>",
        "\" x-evil=\"1",
        "' x-evil='1",
        "</title><x-evil>",
        "</textarea><x-evil>",
        "--><x-evil>",
        "]]><x-evil>",
        "&lt;x-evil&gt;",
        "&#60;x-evil&#62;",
        "{{ site.title }}<x-evil>",
        "<svg><x-evil>",
        "\0<x-evil>",
        "`><x-evil>",
        "\u2028<x-evil>",
    ];

    private static readonly string[] Places =
    [
        "<p>{{ model.words }}</p>",
        "<title>{{ model.words }}</title>",
        "<textarea>{{ model.words }}</textarea>",
        "<p title=\"{{ model.words }}\">a</p>",
        "<p title='{{ model.words }}'>a</p>",
        "<p data-words=\"a {{ model.words }} b\">a</p>",
        "<p>{{ model.body }}</p>",
        "{{ for twig in model.twigs }}<p>{{ twig.name }}{{ for leaf in twig.leaves }}<i>{{ leaf }}</i>{{ end }}</p>{{ end }}",
        "{{ words = model.words }}<p>{{ words }}</p>",
        "<p>{{ model.is_green ? model.words : site.title }}</p>",
        "<p>{{ t \"echoes.pair\" model.words model.words }}</p>",
        "{{ part \"twig\" model.words more: model.words }}",
        "{{ # {{ model.words }} #}}<p title=\"{{ (model.words) }}\">{{ (model.words) }}</p>",
        "{%{ <p> {{ model.words }} </p> }%}",
        "<p>{{- model.words ~}}\n</p>",
    ];

    public static TheoryData<string, string> Ways()
    {
        var ways = new TheoryData<string, string>();
        foreach (string place in Places)
        {
            foreach (string words in Hostile)
            {
                ways.Add(place, words);
            }
        }

        return ways;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Words_stay_words_wherever_a_template_may_write_them(string place, string words)
    {
        using TemplateBench bench = new TemplateBench(place).With("parts/twig", "<p title=\"{{ more }}\">{{ model }}</p>");
        Assert.Empty(bench.Check());
        (string html, Diagnostic? failure) = bench.Render(LeafPage.With(words));
        Assert.Null(failure);
        IDocument page = new HtmlParser().ParseDocument(html);
        Assert.DoesNotContain(page.All, element => element.LocalName == "x-evil" || element.HasAttribute("x-evil"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("data:text/html,<x-evil>")]
    [InlineData("vbscript:x")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    public void An_address_that_could_run_a_script_stops_the_page(string address)
    {
        using var bench = new TemplateBench("<a href=\"{{ model.elsewhere }}\">a</a>");
        Diagnostic failure = bench.Render(LeafPage.With("a") with { Elsewhere = new WebAddress(address) }).Failure!;
        Assert.Equal(("SCO615", "theme/templates/pages/leaf.sbn-html", 1, 13), (failure.Code, failure.Source, failure.Line, failure.Column));
    }

    [Fact]
    public void Addresses_are_written_as_the_page_needs_them()
    {
        using var bench = new TemplateBench("<a href=\"{{ model.target }}\">a</a><a href=\"{{ model.elsewhere }}\">b</a><a href=\"#{{ model.anchor }}\">c</a><link href=\"{{ asset \"css/site.css\" }}\">");
        Assert.Equal(
            "<a href=\"../trees/\">a</a><a href=\"https://example.org/?a=1&amp;b=2\">b</a><a href=\"#x\">c</a><link href=\"../assets/css/site.css\">",
            bench.Render(LeafPage.With("a")).Html);
    }

    [Fact]
    public void A_long_page_is_whole()
    {
        using var bench = new TemplateBench("{{ for twig in model.twigs }}<p>{{ twig.name }}</p>{{ end }}<p id=\"end\"></p>");
        var twigs = Enumerable.Range(0, 3000).Select(_ => new Twig(new string('a', 600), PagePath.Home, []));
        string html = bench.Render(LeafPage.With("a") with { Twigs = [.. twigs] }).Html;
        Assert.True(html.Length > 1_800_000 && html.EndsWith("<p id=\"end\"></p>", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_but_what_is_there_counts_as_there()
    {
        using var bench = new TemplateBench("{{ if model.words }}words{{ end }}{{ if model.twigs }}twigs{{ end }}{{ if model.parent }}parent{{ end }}{{ if model.number }}number{{ end }}{{ if !model.is_green }}red{{ end }}");
        Assert.Equal("red", bench.Render(LeafPage.With("") with { Twigs = [], Number = 0, IsGreen = false }).Html);
        Assert.Equal("wordstwigsparentnumber", bench.Render(LeafPage.With("a") with { Parent = new Twig("b", PagePath.Home, []) }).Html);
    }
}
