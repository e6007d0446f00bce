using System.Collections.Immutable;

namespace ScoArchive.Core.Conversion.Composition;

/// <summary>Words written out on one line, with what was done to them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Corrections">Corrected stretches of them.</param>
/// <param name="Interventions">Changes made on the way.</param>
internal sealed record ComposedText(
    string Text, ImmutableArray<TextCorrection> Corrections, ImmutableArray<Intervention> Interventions);
