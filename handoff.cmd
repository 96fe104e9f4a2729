@echo off
rem Starts Handoff on Windows. Builds it first when there is no finished jar or a source is newer than the jar.
rem Exit codes of its own: 3 no usable Java, or the build failed. All others are the program's.
setlocal
set "root=%~dp0"
set "target=%root%trainer-cli\target"
set "jar=%target%\handoff.jar"
set "log=%target%\handoff-build.log"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo handoff: found no Java. Install JDK 17 or later, or set JAVA_HOME to where one is. 1>&2
    exit /b 3
)
rem An option that Java knows from 16 on; a Java 16 is refused by the build.
"%java%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
    echo handoff: Handoff needs Java 17 or later. Maybe set JAVA_HOME to where one is? 1>&2
    exit /b 3
)

call :jar_is_current || call :build || exit /b 3
rem -XX:+AutoCreateSharedArchive is known from JDK 19 on; earlier ones pass over it.
rem -XX:+VerifySharedSpaces: the bytes of a damaged archive would otherwise be run.
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+VerifySharedSpaces -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%target%\handoff.jsa" ^
    -Xshare:auto -Xlog:disable -XX:+UseParallelGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Djava.awt.headless=true ^
    -jar "%jar%" %*
exit /b %errorlevel%

:jar_is_current
if not exist "%jar%" exit /b 1
powershell -NoProfile -NonInteractive -Command ^
    "$jar = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $modules = 'sim-engine','scenarios','reports','trainer-cli';" ^
    "$places = @($env:root + 'pom.xml') + ($modules | ForEach-Object { $env:root + $_ + '\pom.xml'; $env:root + $_ + '\src\main' });" ^
    "$newer = Get-Item $places -ErrorAction Ignore | ForEach-Object { $_; Get-ChildItem $_ -Recurse -ErrorAction Ignore } | Where-Object LastWriteTimeUtc -gt $jar | Select-Object -First 1;" ^
    "exit [int]($null -ne $newer)"
exit /b %errorlevel%

:build
echo handoff: building Handoff (first use, or its sources have changed; about a minute) ... 1>&2
if not exist "%target%" mkdir "%target%"
pushd "%root%"
call mvnw.cmd -B -ntp -pl trainer-cli -am -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false package >"%log%" 2>&1
set "failed=%errorlevel%"
popd
if "%failed%"=="0" exit /b 0
findstr /b /c:"[ERROR]" "%log%" 1>&2
echo handoff: the build failed. All it said is in %log% 1>&2
exit /b 1
