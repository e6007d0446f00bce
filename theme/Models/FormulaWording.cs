namespace ScoArchive.Theme.Models;

/// <summary>How one document words a recurring phrase.</summary>
/// <param name="Document">The document.</param>
/// <param name="Target">The first paragraph that has it.</param>
/// <param name="Words">The wordings, each once.</param>
/// <param name="Uses">How often, in words; empty for once.</param>
public sealed record FormulaWording(DocumentCard Document, PagePath Target, string Words, string Uses);
