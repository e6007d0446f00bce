using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;
using ScoArchive.Pages;

namespace ScoArchive.Publishing;

/// <summary>The indices for machines, beside their pages: JSON for all, SKOS for the vocabularies, a calendar for the mentioned dates.</summary>
public sealed class IndexFiles(Site site, DocumentArchive archive, IssuePlaces issues, SubjectLinks subjects, Timeline timeline, ArchiveEchoes echoes, ImmutableArray<DocumentSubject> documentSubjects, OutputFolder output)
{
    private readonly PublishedAddresses _addresses = new(site.Settings.BaseUrl);

    /// <summary>Writes all of them.</summary>
    public void Write()
    {
        WriteTopics();
        WriteStates();
        WriteTimeline();
        WriteEchoes();
        foreach (DocumentSubject subject in documentSubjects)
        {
            Write(subject);
        }
    }

    private void Write(DocumentSubject subject)
    {
        var json = new DocumentGroupsJson(_addresses, group => subject.LabelOf(group.Key), group => Full(subject.Of(group.Slug)));
        ImmutableArray<DocumentGroup> groups = DocumentGroup.Of(archive, subject.KeyOf);
        output.Write(subject.Path.Value + "index.json", json.WriteOverview(subject.Name, groups));
        foreach (DocumentGroup group in groups)
        {
            output.Write(subject.Of(group.Slug).Value + "index.json", json.Write(group));
        }
    }

    private void WriteTopics()
    {
        var json = new TopicsJson(archive, _addresses);
        output.Write("topics/index.json", json.WriteOverview());
        Parallel.ForEach(archive.Topics.Topics, topic =>
            output.Write(ArchivePaths.OfTopic(topic.Slug).Value + "index.json", json.Write(TopicIndex.Of(archive, topic))));
        WriteSkos("topics/topics", SkosScheme.Of(
            archive.Topics,
            Full(ArchivePaths.Topics.At("scheme")),
            group => Full(ArchivePaths.Topics.At("group-" + group)),
            topic => Full(ArchivePaths.OfTopic(topic).At("concept"))));
    }

    private void WriteStates()
    {
        var json = new StatesJson(archive, _addresses);
        State[] states = [.. subjects.ShownStates()];
        output.Write("states/index.json", json.WriteOverview(states));
        Parallel.ForEach(states, state =>
            output.Write(ArchivePaths.OfState(state).Value + "index.json", json.Write(StateIndex.Of(archive, issues, state))));
        StateVocabulary shown = archive.States with { States = [.. states] };
        WriteSkos("states/states", SkosScheme.Of(shown, Full(ArchivePaths.States.At("scheme")), state => Full(ArchivePaths.OfState(state).At("concept"))));
    }

    private void WriteTimeline()
    {
        var json = new TimelineJson(timeline, _addresses);
        output.Write("timeline/index.json", json.WriteOverview());
        output.Write(ArchivePaths.Mentions.Value, json.WriteMentions());
        output.Write(ArchivePaths.Calendar.Value, MentionCalendar.Write(
            timeline.Mentions, site.Text["timeline.calendar"], new Uri(site.Settings.BaseUrl).Host, _addresses));
        foreach (int year in timeline.Years)
        {
            output.Write(ArchivePaths.OfYear(year).Value + "index.json", json.WriteYear(year));
        }
    }

    private void WriteEchoes()
    {
        var json = new EchoesJson(echoes, _addresses);
        output.Write("echoes/index.json", json.WriteEchoes());
        foreach (EchoingPair pair in echoes.Pairs.Where(pair => pair.IsCompared))
        {
            output.Write(ArchivePaths.Of(pair).Value + "index.json", json.WriteComparison(pair));
        }

        output.Write("formulas/index.json", json.WriteFormulas());
        foreach (Formula formula in echoes.Formulas)
        {
            output.Write(ArchivePaths.Of(formula).Value + "index.json", json.WriteFormula(formula));
        }
    }

    private void WriteSkos(string name, SkosScheme scheme)
    {
        output.Write(name + ".ttl", SkosTurtleWriter.Write(scheme));
        output.Write(name + ".jsonld", SkosJsonWriter.Write(scheme));
    }

    private string Full(PagePath page) => site.UrlOf(page);
}
