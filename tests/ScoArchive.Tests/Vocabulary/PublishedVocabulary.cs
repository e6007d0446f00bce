using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Tests.Vocabulary;

/// <summary>The vocabularies that the archive publishes with, read from the repository's input folder.</summary>
internal static class PublishedVocabulary
{
    public static StateVocabulary States { get; } = Read(
        "input/vocabulary/states.yml", StateVocabularyReader.Read);

    public static TopicVocabulary Topics { get; } = Read(
        "input/vocabulary/topics.yml", TopicVocabularyReader.Read);

    public static MentionFinder Finder { get; } = new(States, Topics);

    private static T Read<T>(string path, Func<string, string, Outcome<T>> read)
        where T : class
    {
        Outcome<T> outcome = read(path, File.ReadAllText(Path.Combine(RepositoryFolder.Root, path)));
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return outcome.Value;
    }
}
