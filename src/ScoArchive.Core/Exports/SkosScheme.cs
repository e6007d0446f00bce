using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>A vocabulary as a SKOS concept scheme.</summary>
/// <param name="Address">Its stable address.</param>
/// <param name="Title">Its name.</param>
/// <param name="Concepts">Its concepts in order; those without a broader one are its top concepts.</param>
public sealed record SkosScheme(string Address, string Title, ImmutableArray<SkosConcept> Concepts)
{
    /// <summary>The topics and their groups.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="scheme">Address of the scheme.</param>
    /// <param name="group">Address of the concept of a group, by slug.</param>
    /// <param name="topic">Address of the concept of a topic, by slug.</param>
    public static SkosScheme Of(TopicVocabulary vocabulary, string scheme, Func<string, string> group, Func<string, string> topic) =>
        new(scheme, "Topics of SCO Archive",
        [
            .. vocabulary.Groups.Select(one => new SkosConcept(
                group(one.Slug), [English(one.Label)], [], one.Definition, [], [], [], [])),
            .. vocabulary.Topics.Select(one => ConceptOf(one, group, topic)),
        ]);

    /// <summary>The states.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="scheme">Address of the scheme.</param>
    /// <param name="state">Address of the concept of a state.</param>
    public static SkosScheme Of(StateVocabulary vocabulary, string scheme, Func<State, string> state) =>
        new(scheme, "States in SCO Archive", [.. vocabulary.States.Select(one => ConceptOf(one, state(one)))]);

    private static SkosConcept ConceptOf(Topic topic, Func<string, string> group, Func<string, string> address) =>
        new(
            address(topic.Slug),
            [English(topic.Label), .. topic.Labels],
            [.. topic.Terms.Select(local => WithoutPatterns(local, [topic.Label, .. topic.Labels.SelectMany(label => label.Forms)])).Where(HasForms)],
            topic.Definition,
            [],
            [topic.Broader.Length > 0 ? address(topic.Broader) : group(topic.Group)],
            [.. topic.Related.Where(other => other != topic.Broader).Select(address)],
            Wikidata(topic.Wikidata));

    private static SkosConcept ConceptOf(State state, string address) =>
        new(
            address,
            [.. state.Names.Select(local => local with { Forms = [local.Language == "en" ? state.Name : local.Forms[0]] })],
            [.. state.Names.Select(local => WithoutPatterns(local, [state.Name, .. local.Language == "en" ? [] : local.Forms.Take(1)])).Where(HasForms)],
            "",
            [
                new SkosNotation(state.Iso, CodeKind("alpha2")),
                new SkosNotation(state.Alpha3, CodeKind("alpha3")),
                .. state.Numeric.Length > 0 ? [new SkosNotation(state.Numeric, CodeKind("numeric"))] : Array.Empty<SkosNotation>(),
            ],
            [],
            [],
            Wikidata(state.Wikidata));

    // Patterns such as "цифров* навык*" are for finding; they are no labels.
    private static LocalForms WithoutPatterns(LocalForms local, IEnumerable<string> preferred) =>
        local with
        {
            Forms = [.. local.Forms.Where(form => !form.Contains('*', StringComparison.Ordinal)).Except(preferred, StringComparer.OrdinalIgnoreCase)],
        };

    private static bool HasForms(LocalForms local) => local.Forms.Length > 0;

    private static LocalForms English(string label) => new("en", [label]);

    private static string CodeKind(string part) => "urn:iso:std:iso:3166:-1:" + part;

    private static ImmutableArray<string> Wikidata(string item) =>
        item.Length > 0 ? ["http://www.wikidata.org/entity/" + item] : [];
}
