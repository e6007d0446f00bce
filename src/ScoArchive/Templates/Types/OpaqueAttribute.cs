namespace ScoArchive.Templates.Types;

/// <summary>Marks a type that a template may hand to a function and not look into.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OpaqueAttribute : Attribute;
