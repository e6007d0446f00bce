namespace ScoArchive.Core.Vocabulary;

/// <summary>What a phrase says about a topic.</summary>
internal enum TermWeight
{
    /// <summary>It shows the topic.</summary>
    Shows,

    /// <summary>It is a thing or a person of the topic's field: it shows the topic in a short text, and in a longer one beside another of its terms.</summary>
    ShowsInShortText,

    /// <summary>It shows the topic beside another of its terms; alone it may be a passing mention.</summary>
    ShowsInCompany,

    /// <summary>It goes with the topic: beside a term that shows it in company, or with two others like it.</summary>
    Hints,

    /// <summary>It holds a term of the topic and does not show it.</summary>
    Exception,
}
