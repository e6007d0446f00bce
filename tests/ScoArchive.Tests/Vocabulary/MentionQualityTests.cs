using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Tests.Vocabulary;

public sealed class MentionQualityTests
{
    private static readonly ImmutableArray<LabelledText> Texts = [.. LabelledTexts.Seeds, .. LabelledTexts.Others];

    private static readonly ImmutableArray<Label> Labels =
        [.. File.ReadAllLines(Path.Combine(LabelledTexts.LabelsFolder, "labels.tsv")).Select(Label.Parse)];

    [Fact]
    public void Every_paragraph_of_every_text_has_a_label()
    {
        IEnumerable<string> paragraphs = Texts.SelectMany(text => text.Paragraphs.Select((paragraph, i) => $"{text.Name} {i} {Opening(paragraph)}"));

        Assert.Equal(paragraphs, Labels.Select(label => $"{label.Document} {label.Paragraph} {label.Opening}"));
    }

    [Fact]
    public void Labels_use_the_vocabularies_own_codes_and_slugs()
    {
        Assert.All(Labels.SelectMany(label => label.States.Concat(label.Roles)), state => Assert.NotNull(PublishedVocabulary.States.Find(state[..2])));
        Assert.All(Labels.SelectMany(label => label.Topics), topic => Assert.NotNull(PublishedVocabulary.Topics.Find(topic)));
    }

    [Theory]
    [InlineData("states", 0.99, 1.0)]
    [InlineData("dates", 0.98, 0.98)]
    [InlineData("topics", 0.9, 0.93)]
    [InlineData("roles", 0.97, 0.91)]
    public void Precision_and_recall_do_not_drop(string kind, double precision, double recall)
    {
        Measure measure = MeasureOf(kind);

        Assert.True(measure.Precision >= precision, $"{kind}: {measure}");
        Assert.True(measure.Recall >= recall, $"{kind}: {measure}");
    }

    private static Measure MeasureOf(string kind) =>
        Labels.Aggregate(Measure.Zero, (measure, label) =>
        {
            LabelledText text = Texts.Single(text => text.Name == label.Document);
            BlockMentions found = PublishedVocabulary.Finder.Find(text.Paragraphs[label.Paragraph], text.Language);
            return kind switch
            {
                "states" => measure.With(label.States, [.. found.States.Select(Coded).Distinct()]),
                "dates" => measure.With(label.Dates, [.. found.Dates.Select(date => date.Date.ToString()).Distinct()]),
                "roles" => measure.With(label.Roles, [.. found.Roles.Select(Coded).Distinct()]),
                _ => measure.With(label.Topics, [.. found.Topics.Select(topic => topic.Topic).Distinct()]),
            };
        });

    private static string Coded(StateMention mention) => $"{mention.Iso}:{mention.Via.ToString().ToLowerInvariant()}";

    private static string Coded(StateRole role) => $"{role.Iso}:{role.Role.ToString().ToLowerInvariant()}";

    private static string Opening(string paragraph)
    {
        const int Words = 7;
        const int Length = 60;
        string opening = string.Join(' ', paragraph.Split(' ').Take(Words));
        return opening[..Math.Min(Length, opening.Length)];
    }
}
