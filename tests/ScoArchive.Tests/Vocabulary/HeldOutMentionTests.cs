using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Tests.Vocabulary;

/// <summary>Texts that were written and labelled before anything had been run over them; <c>docs/vocabulary.md</c> has the first figures.</summary>
public sealed class HeldOutMentionTests
{
    private static readonly ImmutableArray<LabelledText> Texts = LabelledTexts.HeldOut;

    private static readonly ImmutableArray<Label> Labels =
        [.. File.ReadAllLines(Path.Combine(LabelledTexts.LabelsFolder, "held-out.tsv")).Select(Label.Parse)];

    [Fact]
    public void Every_paragraph_has_a_label_and_every_label_a_paragraph() =>
        Assert.Equal(
            Texts.SelectMany(text => text.Paragraphs.Select((_, place) => (text.Name, place))).Order(),
            Labels.Select(label => (label.Document, label.Paragraph)).Order());

    [Theory]
    [InlineData("en", "topics", 0.9, 0.83)]
    [InlineData("ru", "topics", 0.93, 0.95)]
    [InlineData("zh", "topics", 0.9, 0.9)]
    [InlineData("en", "names", 1, 1)]
    [InlineData("ru", "names", 1, 1)]
    [InlineData("zh", "names", 0.98, 0.92)]
    [InlineData("en", "places", 1, 1)]
    [InlineData("ru", "places", 1, 1)]
    [InlineData("zh", "places", 1, 1)]
    [InlineData("en", "dates", 1, 1)]
    [InlineData("ru", "dates", 1, 1)]
    [InlineData("zh", "dates", 1, 1)]
    [InlineData("en", "roles", 1, 0.84)]
    [InlineData("ru", "roles", 0.85, 0.85)]
    [InlineData("zh", "roles", 1, 0.75)]
    public void Precision_and_recall_do_not_drop(string language, string kind, double precision, double recall)
    {
        Measure measure = Texts.Where(text => text.Language == language).Aggregate(Measure.Zero, (sum, text) => MeasureOf(sum, text, kind));

        Assert.True(measure.Precision >= precision && measure.Recall >= recall, $"{language} {kind}: {measure}");
    }

    private static Measure MeasureOf(Measure sum, LabelledText text, string kind) =>
        Labels.Where(label => label.Document == text.Name).Aggregate(sum, (measure, label) =>
        {
            BlockMentions found = PublishedVocabulary.Finder.Find(text.Paragraphs[label.Paragraph], text.Language);
            return kind switch
            {
                "names" => measure.With([.. label.States.Where(state => !IsPlace(state))], [.. found.States.Select(Coded).Where(state => !IsPlace(state)).Distinct()]),
                "places" => measure.With([.. label.States.Where(IsPlace)], [.. found.States.Select(Coded).Where(IsPlace).Distinct()]),
                "dates" => measure.With(label.Dates, [.. found.Dates.Select(date => date.Date.ToString()).Distinct()]),
                "roles" => measure.With(label.Roles, [.. found.Roles.Select(role => $"{role.Iso}:{role.Role.ToString().ToLowerInvariant()}").Distinct()]),
                _ => measure.With(label.Topics, [.. found.Topics.Select(topic => topic.Topic).Distinct()]),
            };
        });

    private static bool IsPlace(string state) => state.EndsWith(":place", StringComparison.Ordinal);

    private static string Coded(StateMention mention) => $"{mention.Iso}:{mention.Via.ToString().ToLowerInvariant()}";
}
