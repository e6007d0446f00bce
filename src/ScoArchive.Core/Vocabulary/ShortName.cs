namespace ScoArchive.Core.Vocabulary;

/// <summary>A sign that stands for a state in Chinese where several stand together: <c>中</c> and <c>哈</c> in <c>中哈关系</c>.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Iso">ISO 3166-1 alpha-2 code.</param>
/// <param name="RecordLine">Line of the vocabulary that states it, for messages.</param>
public sealed record ShortName(string Sign, string Iso, int RecordLine);
