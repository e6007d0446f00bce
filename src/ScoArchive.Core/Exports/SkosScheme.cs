using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>A vocabulary as a SKOS concept scheme.</summary>
/// <param name="Address">Its stable address.</param>
/// <param name="Title">Its name.</param>
/// <param name="TitleLanguage">BCP 47 tag of the name's language.</param>
/// <param name="Concepts">Its concepts in order; those without a broader one are its top concepts.</param>
public sealed record SkosScheme(string Address, string Title, string TitleLanguage, ImmutableArray<SkosConcept> Concepts)
{
    /// <summary>The topics and their groups.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="title">Its name, with the name's language.</param>
    /// <param name="scheme">Address of the scheme.</param>
    /// <param name="group">Address of the concept of a group, by slug.</param>
    /// <param name="topic">Address of the concept of a topic, by slug.</param>
    public static SkosScheme Of(TopicVocabulary vocabulary, (string Words, string Language) title, string scheme, Func<string, string> group, Func<string, string> topic) =>
        new(scheme, title.Words, title.Language,
        [
            .. vocabulary.Groups.Select(one => new SkosConcept(
                group(one.Slug), All(one.Name), [], All(one.Meaning), [], [], [], [])),
            .. vocabulary.Topics.Select(one => ConceptOf(one, group, topic)),
        ]);

    /// <summary>The states.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="title">Its name, with the name's language.</param>
    /// <param name="scheme">Address of the scheme.</param>
    /// <param name="state">Address of the concept of a state.</param>
    public static SkosScheme Of(StateVocabulary vocabulary, (string Words, string Language) title, string scheme, Func<State, string> state) =>
        new(scheme, title.Words, title.Language, [.. vocabulary.States.Select(one => ConceptOf(one, state(one)))]);

    private static SkosConcept ConceptOf(Topic topic, Func<string, string> group, Func<string, string> address) =>
        new(
            address(topic.Slug),
            All(topic.Name),
            [.. topic.Terms.Select(local => WithoutPatterns(local, [topic.Label, .. topic.Labels.SelectMany(label => label.Forms)])).Where(HasForms)],
            All(topic.Meaning),
            [],
            [topic.Broader.Length > 0 ? address(topic.Broader) : group(topic.Group)],
            [.. topic.Related.Where(other => other != topic.Broader).Select(address)],
            Wikidata(topic.Wikidata));

    private static SkosConcept ConceptOf(State state, string address) =>
        new(
            address,
            [.. state.Names.Select(local => local with { Forms = [local.Forms[0]] })],
            [.. state.Names.Select(local => WithoutPatterns(local, [state.Name, local.Forms[0]])).Where(HasForms)],
            [],
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

    private static ImmutableArray<LocalForms> All(LocalText text) => text.Words.Length == 0 ? [] : [new LocalForms(text.Language, [text.Words]), .. text.Others];

    private static string CodeKind(string part) => "urn:iso:std:iso:3166:-1:" + part;

    private static ImmutableArray<string> Wikidata(string item) =>
        item.Length > 0 ? ["http://www.wikidata.org/entity/" + item] : [];
}
