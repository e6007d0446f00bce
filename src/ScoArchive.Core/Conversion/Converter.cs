using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Conversion.Composition;
using ScoArchive.Core.Conversion.Drafts;
using ScoArchive.Core.Conversion.Guidance;
using ScoArchive.Core.Conversion.Lines;
using ScoArchive.Core.Conversion.Metadata;
using ScoArchive.Core.Conversion.Words;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion;

/// <summary>Turns a seed into blocks by named steps, each of which reports what it changed and why.</summary>
public static class Converter
{
    /// <summary>Converts one seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="guidance">What its record says; <see cref="EditorialGuidance.None"/> without a record.</param>
    public static Outcome<ConvertedText> Convert(SeedText seed, EditorialGuidance guidance)
    {
        ReadingOrder order = ReadingOrder.Of(seed);
        GuidedPlaces places = new(order, guidance);
        if (!places.Problems.IsEmpty)
        {
            return Outcome.Failed<ConvertedText>(places.Problems);
        }

        Worksheet sheet = SortLines(Worksheet.Of(order.Text), places);
        Detection language = guidance.Language.Length > 0
            ? new Detection(guidance.Language, 1, "stated by the record")
            : LanguageDetector.Detect(sheet.Lines);
        Manuscript manuscript = TellApart(sheet, language.Value, places);
        ConvertedText text = Compose(order.Text, manuscript, language, places);
        Diagnostic[] unmade = [.. places.FindUnmade(text.Interventions)];
        return unmade.Length > 0 ? Outcome.Failed<ConvertedText>(unmade) : Outcome.Of(order.IsChanged ? new ColumnPlaces(order).Apply(text, seed) : text);
    }

    private static Worksheet SortLines(Worksheet sheet, GuidedPlaces places)
    {
        sheet = GuidanceStep.SetAside(sheet, places.SetAside);
        sheet = MarginNumberStep.Apply(sheet);
        sheet = SpeckStep.Apply(sheet);
        sheet = ContentsStep.Apply(sheet);
        sheet = PageNumberStep.Apply(sheet);
        sheet = RunningHeaderStep.Apply(sheet);
        sheet = NoteLineStep.Apply(sheet);
        sheet = QuoteSignStep.Apply(sheet);
        sheet = MarkdownStep.Apply(sheet);
        sheet = UnderlineStep.Apply(sheet);
        sheet = FrameStep.Apply(sheet);
        return TableStep.Apply(sheet);
    }

    private static Manuscript TellApart(Worksheet sheet, string language, GuidedPlaces places)
    {
        ImmutableArray<LineNeighbours> pairs = LineNeighbours.Of(sheet);
        Manuscript manuscript = DraftAssembler.Assemble(sheet, pairs, LayoutMeasurer.Measure(pairs), language);
        manuscript = GuidanceStep.Break(manuscript, places.Breaks);
        manuscript = TableDraftStep.Apply(manuscript);
        manuscript = NameColumnsStep.Apply(manuscript);
        manuscript = RunTogetherStep.Apply(manuscript);
        manuscript = NoteStep.Apply(manuscript);
        manuscript = FrontMatterStep.Apply(manuscript);
        manuscript = LabelledFactsStep.Apply(manuscript);
        manuscript = FurnitureStep.Apply(manuscript);
        manuscript = AttributionStep.Apply(manuscript);
        manuscript = DatelineStep.Apply(manuscript);
        manuscript = SignatureStep.Apply(manuscript);
        manuscript = TitleStep.Apply(manuscript);
        manuscript = ListStep.Apply(manuscript);
        manuscript = QuotationStep.Apply(manuscript);
        return HeadingStep.Apply(manuscript);
    }

    private static ConvertedText Compose(SeedText seed, Manuscript manuscript, Detection language, GuidedPlaces places)
    {
        HyphenJudge judge = new(manuscript.Sheet.Lines, WordList.For(manuscript.Language));
        BlockComposer composer = new(judge, places.Marks);
        foreach (Draft draft in manuscript.Drafts)
        {
            composer.Add(draft);
        }

        DetectedMetadata metadata = new MetadataDetector(manuscript).Detect(composer.Title, language);
        ImmutableArray<Intervention> interventions =
            [.. manuscript.Sheet.Interventions.Concat(composer.Interventions).Concat(places.FindUnmarkedDamage(composer.Interventions)).OrderBy(i => i.Range.First).ThenBy(i => i.Kind)];
        return new ConvertedText(seed, metadata, composer.Blocks, composer.Lines, interventions, [.. manuscript.Sheet.Reports]);
    }
}
