# Starts Handoff in PowerShell, on any system: the download's own Java if it has one, else JAVA_HOME's, else the one on the path.
# Exit code 3: no usable Java. All others are the program's.
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$jar = Join-Path $root 'lib/handoff.jar'
$name = if ($env:OS -eq 'Windows_NT') { 'java.exe' } else { 'java' }

$own = Join-Path $root "lib/java/bin/$name"
if (Test-Path -LiteralPath $own) {
    $java = $own
} elseif ($env:JAVA_HOME) {
    $java = Join-Path $env:JAVA_HOME "bin/$name"
} else {
    $java = 'java'
}

if (-not (Get-Command $java -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine('handoff: found no Java. Install Java 17 or later, or set JAVA_HOME to where one is.')
    exit 3
}

# Experiments want every core and much memory, a room little of either.
$collector = @('-XX:+UseParallelGC')
if ($args.Count -gt 0 -and $args[0] -eq 'host') {
    $collector = @('-XX:+UseSerialGC')
    if ("$env:JAVA_TOOL_OPTIONS" -notlike '*-Xmx*') { $collector += '-Xms64m', '-Xmx512m' }
}

& $java @collector '-Xshare:auto' '-Xlog:disable' '-XX:-UsePerfData' '-Dfile.encoding=UTF-8' '-Djava.awt.headless=true' '-jar' $jar @args
exit $LASTEXITCODE
