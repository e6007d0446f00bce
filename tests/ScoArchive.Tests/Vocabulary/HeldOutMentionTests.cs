using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Tests.Vocabulary;

/// <summary>Texts that were written and labelled before anything had been run over them; <c>docs/measured/vocabulary.md</c> has the first figures.</summary>
public sealed class HeldOutMentionTests
{
    private static readonly ILookup<string, LabelledText> Texts = LabelledTexts.HeldOutSets
        .SelectMany(set => LabelledTexts.HeldOut(set).Select(text => (set, text))).ToLookup(pair => pair.set, pair => pair.text, StringComparer.Ordinal);

    private static readonly ImmutableArray<Label> Labels = [.. LabelledTexts.HeldOutSets.SelectMany(ReadLabels)];

    [Fact]
    public void Every_paragraph_has_a_label_and_every_label_a_paragraph() =>
        Assert.Equal(
            Texts.SelectMany(set => set).SelectMany(text => text.Paragraphs.Select((_, place) => (text.Name, place))).Order(),
            Labels.Select(label => (label.Document, label.Paragraph)).Order());

    [Theory]
    [InlineData("held-out", "en", "topics", 0.97, 0.79)]
    [InlineData("held-out", "ru", "topics", 0.98, 0.98)]
    [InlineData("held-out", "zh", "topics", 1, 0.84)]
    [InlineData("held-out", "en", "names", 1, 1)]
    [InlineData("held-out", "ru", "names", 1, 1)]
    [InlineData("held-out", "zh", "names", 1, 0.92)]
    [InlineData("held-out", "en", "places", 1, 1)]
    [InlineData("held-out", "ru", "places", 1, 1)]
    [InlineData("held-out", "zh", "places", 1, 1)]
    [InlineData("held-out", "en", "dates", 1, 1)]
    [InlineData("held-out", "ru", "dates", 1, 1)]
    [InlineData("held-out", "zh", "dates", 1, 1)]
    [InlineData("held-out", "en", "roles", 1, 0.92)]
    [InlineData("held-out", "ru", "roles", 0.87, 0.87)]
    [InlineData("held-out", "zh", "roles", 1, 1)]
    [InlineData("unseen", "en", "topics", 0.96, 0.9)]
    [InlineData("unseen", "ru", "topics", 0.95, 0.86)]
    [InlineData("unseen", "zh", "topics", 0.96, 0.85)]
    [InlineData("unseen", "en", "names", 1, 1)]
    [InlineData("unseen", "ru", "names", 1, 1)]
    [InlineData("unseen", "zh", "names", 1, 1)]
    [InlineData("unseen", "en", "places", 1, 1)]
    [InlineData("unseen", "ru", "places", 1, 1)]
    [InlineData("unseen", "zh", "places", 1, 1)]
    [InlineData("unseen", "en", "dates", 1, 1)]
    [InlineData("unseen", "ru", "dates", 1, 1)]
    [InlineData("unseen", "zh", "dates", 1, 1)]
    [InlineData("unseen", "en", "roles", 1, 0.9)]
    [InlineData("unseen", "ru", "roles", 1, 1)]
    [InlineData("unseen", "zh", "roles", 0.83, 0.83)]
    [InlineData("trials", "en", "topics", 0.97, 0.69)]
    [InlineData("trials", "zh", "topics", 0.87, 0.83)]
    [InlineData("bodies", "en", "topics", 0.8, 0.69)]
    [InlineData("bodies", "ru", "topics", 0.84, 0.7)]
    [InlineData("bodies", "zh", "topics", 0.92, 0.72)]
    [InlineData("forums", "en", "topics", 0.9, 0.79)]
    [InlineData("forums", "ru", "topics", 0.93, 0.75)]
    [InlineData("forums", "zh", "topics", 0.94, 1)]
    [InlineData("statements", "en", "topics", 0.95, 0.82)]
    [InlineData("statements", "ru", "topics", 1, 1)]
    [InlineData("statements", "zh", "topics", 1, 0.88)]
    [InlineData("assemblies", "en", "topics", 0.93, 0.73)]
    [InlineData("assemblies", "ru", "topics", 0.92, 0.92)]
    [InlineData("assemblies", "zh", "topics", 0.87, 0.82)]
    [InlineData("councils", "en", "topics", 0.92, 1)]
    [InlineData("councils", "ru", "topics", 0.88, 0.95)]
    [InlineData("councils", "zh", "topics", 0.92, 0.95)]
    [InlineData("commissions", "en", "topics", 1, 1)]
    [InlineData("commissions", "ru", "topics", 0.94, 0.94)]
    [InlineData("commissions", "zh", "topics", 0.95, 1)]
    [InlineData("sessions", "en", "topics", 0.94, 0.88)]
    [InlineData("sessions", "ru", "topics", 0.86, 0.86)]
    [InlineData("sessions", "zh", "topics", 1, 0.93)]
    [InlineData("forums", "en", "names", 1, 1)]
    [InlineData("forums", "en", "places", 1, 1)]
    [InlineData("forums", "en", "dates", 1, 1)]
    [InlineData("forums", "ru", "names", 1, 1)]
    [InlineData("forums", "ru", "places", 1, 0.83)]
    [InlineData("forums", "ru", "dates", 1, 1)]
    [InlineData("forums", "zh", "names", 1, 1)]
    [InlineData("forums", "zh", "places", 0.83, 1)]
    [InlineData("forums", "zh", "dates", 1, 1)]
    [InlineData("statements", "en", "names", 1, 1)]
    [InlineData("statements", "en", "places", 1, 1)]
    [InlineData("statements", "en", "dates", 1, 1)]
    [InlineData("statements", "ru", "names", 1, 1)]
    [InlineData("statements", "ru", "places", 1, 1)]
    [InlineData("statements", "ru", "dates", 1, 1)]
    [InlineData("statements", "zh", "names", 1, 1)]
    [InlineData("statements", "zh", "places", 1, 1)]
    [InlineData("statements", "zh", "dates", 1, 1)]
    [InlineData("forums", "en", "roles", 1, 0.87)]
    [InlineData("forums", "ru", "roles", 1, 0.8)]
    [InlineData("statements", "en", "roles", 0.83, 1)]
    [InlineData("statements", "ru", "roles", 1, 1)]
    [InlineData("statements", "zh", "roles", 1, 1)]
    [InlineData("panels", "en", "topics", 0.94, 0.9)]
    [InlineData("panels", "en", "names", 1, 1)]
    [InlineData("panels", "en", "places", 1, 1)]
    [InlineData("panels", "en", "dates", 1, 1)]
    [InlineData("panels", "en", "roles", 1, 1)]
    [InlineData("panels", "ru", "topics", 0.88, 0.89)]
    [InlineData("panels", "ru", "names", 1, 1)]
    [InlineData("panels", "ru", "places", 1, 1)]
    [InlineData("panels", "ru", "dates", 1, 1)]
    [InlineData("panels", "ru", "roles", 1, 1)]
    [InlineData("panels", "zh", "topics", 0.88, 0.95)]
    [InlineData("panels", "zh", "names", 1, 0.88)]
    [InlineData("panels", "zh", "places", 1, 1)]
    [InlineData("panels", "zh", "dates", 1, 1)]
    [InlineData("panels", "zh", "roles", 1, 1)]
    [InlineData("meetings", "en", "topics", 0.88, 0.88)]
    [InlineData("meetings", "en", "names", 1, 1)]
    [InlineData("meetings", "en", "places", 1, 1)]
    [InlineData("meetings", "en", "dates", 1, 1)]
    [InlineData("meetings", "en", "roles", 1, 1)]
    [InlineData("meetings", "ru", "topics", 0.87, 0.82)]
    [InlineData("meetings", "ru", "names", 1, 1)]
    [InlineData("meetings", "ru", "places", 1, 1)]
    [InlineData("meetings", "ru", "dates", 1, 1)]
    [InlineData("meetings", "ru", "roles", 1, 1)]
    [InlineData("meetings", "zh", "topics", 0.86, 0.9)]
    [InlineData("meetings", "zh", "names", 1, 1)]
    [InlineData("meetings", "zh", "places", 1, 1)]
    [InlineData("meetings", "zh", "dates", 1, 1)]
    [InlineData("meetings", "zh", "roles", 1, 0.85)]
    [InlineData("declarations", "en", "topics", 0.88, 0.92)]
    [InlineData("declarations", "en", "names", 1, 1)]
    [InlineData("declarations", "en", "places", 1, 1)]
    [InlineData("declarations", "en", "dates", 1, 1)]
    [InlineData("declarations", "en", "roles", 1, 0.83)]
    [InlineData("declarations", "ru", "topics", 0.97, 0.97)]
    [InlineData("declarations", "ru", "names", 1, 1)]
    [InlineData("declarations", "ru", "places", 1, 1)]
    [InlineData("declarations", "ru", "dates", 1, 1)]
    [InlineData("declarations", "ru", "roles", 1, 1)]
    [InlineData("declarations", "zh", "topics", 0.95, 1)]
    [InlineData("declarations", "zh", "names", 1, 1)]
    [InlineData("declarations", "zh", "places", 1, 1)]
    [InlineData("declarations", "zh", "dates", 1, 1)]
    [InlineData("declarations", "zh", "roles", 1, 1)]
    [InlineData("records", "en", "topics", 0.93, 0.97)]
    [InlineData("records", "en", "names", 1, 1)]
    [InlineData("records", "en", "places", 1, 1)]
    [InlineData("records", "en", "dates", 1, 1)]
    [InlineData("records", "en", "roles", 1, 1)]
    [InlineData("records", "ru", "topics", 0.93, 1)]
    [InlineData("records", "ru", "names", 1, 1)]
    [InlineData("records", "ru", "places", 1, 1)]
    [InlineData("records", "ru", "dates", 1, 1)]
    [InlineData("records", "ru", "roles", 1, 1)]
    [InlineData("records", "zh", "topics", 0.88, 1)]
    [InlineData("records", "zh", "names", 1, 1)]
    [InlineData("records", "zh", "places", 1, 1)]
    [InlineData("records", "zh", "dates", 1, 1)]
    [InlineData("records", "zh", "roles", 1, 1)]
    [InlineData("volumes", "en", "topics", 0.94, 0.97)]
    [InlineData("volumes", "en", "names", 1, 1)]
    [InlineData("volumes", "en", "places", 1, 1)]
    [InlineData("volumes", "en", "dates", 1, 1)]
    [InlineData("volumes", "en", "roles", 1, 1)]
    [InlineData("volumes", "ru", "topics", 0.8, 0.94)]
    [InlineData("volumes", "ru", "names", 1, 1)]
    [InlineData("volumes", "ru", "places", 1, 1)]
    [InlineData("volumes", "ru", "dates", 1, 1)]
    [InlineData("volumes", "ru", "roles", 1, 1)]
    [InlineData("volumes", "zh", "topics", 0.88, 1)]
    [InlineData("volumes", "zh", "names", 1, 1)]
    [InlineData("volumes", "zh", "places", 1, 1)]
    [InlineData("volumes", "zh", "dates", 1, 1)]
    [InlineData("volumes", "zh", "roles", 1, 0.8)]
    [InlineData("summaries", "en", "topics", 0.93, 0.93)]
    [InlineData("summaries", "en", "names", 1, 1)]
    [InlineData("summaries", "en", "places", 1, 1)]
    [InlineData("summaries", "en", "dates", 1, 1)]
    [InlineData("summaries", "en", "roles", 1, 1)]
    [InlineData("summaries", "ru", "topics", 0.87, 0.93)]
    [InlineData("summaries", "ru", "names", 1, 1)]
    [InlineData("summaries", "ru", "places", 1, 1)]
    [InlineData("summaries", "ru", "dates", 1, 1)]
    [InlineData("summaries", "ru", "roles", 1, 1)]
    [InlineData("summaries", "zh", "topics", 0.89, 0.96)]
    [InlineData("summaries", "zh", "names", 1, 1)]
    [InlineData("summaries", "zh", "places", 1, 1)]
    [InlineData("summaries", "zh", "dates", 1, 1)]
    [InlineData("summaries", "zh", "roles", 1, 1)]
    public void Precision_and_recall_do_not_drop(string set, string language, string kind, double precision, double recall)
    {
        LabelledText[] texts = [.. Texts[set].Where(text => text.Language == language)];
        Measure measure = texts.Aggregate(Measure.Zero, (sum, text) => MeasureOf(sum, text, kind));

        Assert.True(measure.Precision >= precision && measure.Recall >= recall, $"{set} {language} {kind}: {measure}\n{string.Join('\n', texts.SelectMany(text => Faults(text, kind)))}");
    }

    // What is wrong and what is missed, paragraph by paragraph.
    private static IEnumerable<string> Faults(LabelledText text, string kind)
    {
        foreach (Label label in Labels.Where(label => label.Document == text.Name))
        {
            (string[] due, string[] found) = Compare(text, label, kind);
            string[] faults = [.. found.Except(due).Select(wrong => "+" + wrong), .. due.Except(found).Select(missed => "-" + missed)];
            if (faults.Length > 0)
            {
                yield return $"{label.Document} {label.Paragraph} {label.Opening}: {string.Join(' ', faults)}";
            }
        }
    }

    private static IEnumerable<Label> ReadLabels(string set) => File.ReadAllLines(Path.Combine(LabelledTexts.LabelsFolder, set + ".tsv")).Select(Label.Parse);

    private static Measure MeasureOf(Measure sum, LabelledText text, string kind) =>
        Labels.Where(label => label.Document == text.Name).Aggregate(sum, (measure, label) =>
        {
            (string[] due, string[] found) = Compare(text, label, kind);
            return measure.With([.. due], [.. found]);
        });

    private static (string[] Due, string[] Found) Compare(LabelledText text, Label label, string kind)
    {
        BlockMentions found = PublishedVocabulary.Finder.Find(text.Paragraphs[label.Paragraph], text.Language);
        return kind switch
        {
            "names" => ([.. label.States.Where(state => !IsPlace(state))], [.. found.States.Select(Coded).Where(state => !IsPlace(state)).Distinct()]),
            "places" => ([.. label.States.Where(IsPlace)], [.. found.States.Select(Coded).Where(IsPlace).Distinct()]),
            "dates" => ([.. label.Dates], [.. found.Dates.Select(date => date.Date.ToString()).Distinct()]),
            "roles" => ([.. label.Roles], [.. found.Roles.Select(role => $"{role.Iso}:{role.Role.ToString().ToLowerInvariant()}").Distinct()]),
            _ => ([.. label.Topics], [.. found.Topics.Select(topic => topic.Topic).Distinct()]),
        };
    }

    private static bool IsPlace(string state) => state.EndsWith(":place", StringComparison.Ordinal);

    private static string Coded(StateMention mention) => $"{mention.Iso}:{mention.Via.ToString().ToLowerInvariant()}";
}
