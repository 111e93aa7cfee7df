// Given names, for telling people from other names. The commonest of the English-speaking world and those most met in
// world news, written from general knowledge of naming (Hanks, Hardcastle & Hodges 2006, A Dictionary of First Names,
// for the conventions); no register was copied. Names that are commoner as places or words are left out.

import {setOf} from "../words.js";

const given = `
  Aaron, Abdul, Abdullah, Abigail, Abraham, Ada, Adam, Adrian, Adriana, Agnes, Ahmad, Ahmed, Aidan, Aisha, Akira,
  Al, Alan, Albert, Alberto, Alejandro, Aleksandr, Alessandro, Alex, Alexander, Alexandra, Alexandre, Alexandria,
  Alexei, Alexey, Alexis, Alfonso, Alfred, Ali, Alice, Alicia, Alina, Alison, Allan, Allen, Allison, Alma, Alvaro,
  Alvin, Alyssa, Amal, Amanda, Amber, Amelia, Amir, Amit, Amy, Ana, Anastasia, Anatoly, Anders, Andre, Andrea,
  Andreas, Andrei, Andres, Andrew, Andrey, Andrzej, Andy, Angel, Angela, Angelina, Angelo, Angus, Anil, Anita, Ann,
  Anna, Anne, Annette, Annie, Anthony, Anton, Antonia, Antonio, Antony, Anwar, Ariana, Ariel, Arjun, Arlene,
  Armando, Arnold, Arthur, Arturo, Asha, Ashley, Ashraf, Astrid, Audrey, Autumn, Ayman, Ayesha, Barack, Barbara,
  Barry, Bart, Bashar, Beatrice, Beatriz, Becky, Ben, Benedict, Benjamin, Benny, Bernadette, Bernard, Bernardo,
  Bernice, Bernie, Bert, Bertha, Beth, Bethany, Betsy, Betty, Beverly, Bill, Billy, Bjorn, Blake, Bob, Bobby,
  Bonnie, Boris, Brad, Bradley, Brandon, Brenda, Brendan, Brent, Brett, Brian, Bridget, Bruce, Bruno, Bryan, Byron,
  Caleb, Calvin, Cameron, Camilla, Camille, Carl, Carla, Carlos, Carly, Carmen, Carol, Carole, Caroline, Carolyn,
  Carrie, Carter, Casey, Cassandra, Catherine, Cathy, Cecilia, Celia, Chad, Charlene, Charles, Charlie, Chelsea,
  Cheryl, Chloe, Chris, Christian, Christie, Christina, Christine, Christoph, Christophe, Christopher, Chuck, Cindy,
  Claire, Clara, Clarence, Claude, Claudia, Clayton, Clement, Clifford, Clinton, Clive, Clyde, Cody, Colin, Colleen,
  Connie, Connor, Conor, Conrad, Corey, Cory, Courtney, Craig, Cristina, Curtis, Cynthia, Cyril, Daisy, Dale,
  Damian, Damon, Dan, Dana, Daniel, Daniela, Danielle, Danny, Darrell, Darren, Daryl, Dave, David, Dawn, Dean,
  Deborah, Debra, Denis, Denise, Dennis, Derek, Desmond, Diana, Diane, Diego, Dieter, Dilip, Dimitri, Dmitri,
  Dmitriy, Dmitry, Dolores, Dominic, Dominique, Don, Donald, Donna, Dora, Doreen, Doris, Dorothy, Doug, Douglas,
  Duncan, Dustin, Dwayne, Dwight, Dylan, Earl, Eddie, Edgar, Edith, Edmund, Eduardo, Edward, Edwin, Eileen, Elaine,
  Eleanor, Elena, Eli, Elias, Elijah, Elisabeth, Elizabeth, Ella, Ellen, Ellie, Elliot, Elliott, Elmer, Eloise,
  Elon, Elsa, Elsie, Emanuel, Emil, Emilia, Emilio, Emily, Emma, Emmanuel, Enrique, Eric, Erica, Erik, Erika, Erin,
  Ernest, Ernesto, Esther, Ethan, Ethel, Eugene, Eva, Evan, Eve, Evelyn, Evgeny, Fabio, Faisal, Farah, Farid,
  Fatima, Felicia, Felicity, Felipe, Felix, Ferdinand, Fernanda, Fernando, Fidel, Finn, Fiona, Florence, Floyd,
  Frances, Francesca, Francesco, Francis, Francisco, Franco, Francois, François, Frank, Franklin, Franz, Fred,
  Freddie, Frederick, Friedrich, Fumio, Gabriel, Gabriela, Gabriella, Gail, Gareth, Garry, Gary, Gavin, Gemma, Gene,
  Genevieve, Geoff, Geoffrey, George, Georges, Georgina, Gerald, Geraldine, Gerard, Gerardo, Gerhard, Gianni, Gil,
  Gilbert, Gina, Giorgia, Giovanni, Giulia, Giuseppe, Glenn, Gloria, Gordon, Graham, Grant, Greg, Gregg, Gregor,
  Gregory, Greta, Guillaume, Guillermo, Günter, Gustav, Gustavo, Guy, Hamid, Hannah, Hans, Harold, Harriet, Harry,
  Harvey, Hassan, Hazel, Heather, Hector, Heidi, Heinrich, Helen, Helena, Helga, Helmut, Henri, Henrik, Henry,
  Herbert, Herman, Hilary, Hillary, Hiroshi, Holly, Homer, Howard, Hubert, Hugh, Hugo, Humza, Hussein, Ian, Ibrahim,
  Igor, Ilya, Imran, Ingrid, Ira, Irene, Irina, Iris, Irma, Irving, Isaac, Isabel, Isabella, Isabelle, Ismail, Ivan,
  Ivana, Ivanka, Ivy, Jack, Jackie, Jacob, Jacqueline, Jacques, Jaime, Jair, Jake, Jamal, James, Jamie, Jan, Jane,
  Janet, Janice, Jared, Jasmine, Jason, Javier, Jay, Jean, Jeanette, Jeanne, Jeff, Jeffrey, Jennifer, Jenny, Jens,
  Jeremy, Jermaine, Jerome, Jerry, Jesse, Jessica, Jessie, Jill, Jim, Jimmy, Jo, Joachim, Joan, Joana, Joanna,
  Joanne, Joao, Joaquin, Jochen, Jodie, Joe, Joel, Johan, Johanna, Johannes, John, Johnny, Jon, Jonas, Jonathan,
  Jorge, Jose, José, Josef, Joseph, Josephine, Josh, Joshua, Joy, Joyce, Juan, Juanita, Judith, Judy, Julia, Julian,
  Juliana, Julie, Juliet, Julio, Julius, Juncker, Jürgen, Justin, Kaja, Kamala, Karen, Karim, Karin, Karina, Karl,
  Karla, Kate, Katherine, Kathleen, Kathryn, Kathy, Katie, Katrina, Kay, Kayla, Keir, Keith, Kelly, Kellyanne,
  Kelvin, Ken, Kendra, Kenneth, Kenny, Kerry, Kevin, Khaled, Khalid, Kim, Kimberly, Kirk, Kirsten, Konstantin,
  Kristen, Kristin, Kristina, Kurt, Kwame, Kwasi, Kyle, Kyriakos, Lance, Larry, Lars, Laszlo, Laura, Lauren,
  Laurence, Laurent, Laurie, Lawrence, Leah, Lee, Leila, Lena, Leo, Leon, Leonard, Leonardo, Leonid, Leroy, Leslie,
  Lester, Lewis, Liam, Lila, Lillian, Lily, Linda, Lindsay, Lindsey, Lionel, Lisa, Liz, Liza, Lloyd, Lois, Lola,
  Lonnie, Loretta, Lori, Lorraine, Lou, Louis, Louisa, Louise, Luca, Lucas, Lucia, Lucie, Lucille, Lucy, Luigi,
  Luis, Luiz, Luke, Lula, Lydia, Lynn, Lynne, Madeleine, Madeline, Mae, Magdalena, Maggie, Mahmoud, Maia, Malcolm,
  Malik, Mamadou, Manuel, Manuela, Mara, Marc, Marcel, Marcelo, Marcia, Marco, Marcos, Marcus, Margaret, Margot,
  Maria, María, Marian, Marianne, Marie, Marilyn, Marina, Marine, Mario, Marion, Marjorie, Mark, Marlene, Marsha,
  Marshall, Martha, Martin, Martina, Marty, Marvin, Mary, Mateo, Mateusz, Mathias, Matt, Matteo, Matthew, Matthias,
  Maureen, Maurice, Mauricio, Max, Maxim, Maxine, Maxwell, Maya, Megan, Mehdi, Melanie, Melania, Melinda, Melissa,
  Melvin, Mercedes, Meredith, Mia, Micah, Michael, Michaela, Micheal, Michel, Michele, Michelle, Miguel, Mihail,
  Mike, Mikhail, Mildred, Miles, Milton, Ming, Miranda, Miriam, Misha, Mitch, Mitchell, Mitt, Mo, Mohamed, Mohammad,
  Mohammed, Mohamad, Moira, Molly, Mona, Monica, Monique, Morgan, Morris, Moses, Muhammad, Muriel, Mustafa, Myra,
  Myron, Nadia, Nadine, Nancy, Naomi, Narendra, Natalia, Natalie, Natasha, Nathan, Nathaniel, Neal, Ned, Neil,
  Nelson, Niall, Nicholas, Nick, Nicola, Nicolas, Nicole, Nigel, Nikita, Nikki, Nikolai, Nina, Noah, Noam, Noel,
  Nora, Norma, Norman, Nuno, Octavia, Olaf, Oleg, Olga, Oliver, Olivia, Olivier, Omar, Orlando, Oscar, Osama, Otto,
  Owen, Pablo, Paloma, Pamela, Paolo, Pascal, Pat, Patrice, Patricia, Patrick, Paul, Paula, Paulina, Paulo, Pauline,
  Pavel, Pearl, Pedro, Peggy, Penelope, Penny, Percy, Perry, Pete, Peter, Petra, Petro, Phil, Philip, Philippa,
  Philippe, Phillip, Phoebe, Phyllis, Pierre, Pietro, Piotr, Polly, Priscilla, Priti, Priya, Qasem, Quentin, Rachel,
  Rafael, Rahul, Raj, Rajiv, Ralph, Ramon, Ramona, Rana, Randall, Randy, Raphael, Rashid, Raul, Ravi, Ray, Raymond,
  Rebecca, Reginald, Reince, Rene, René, Renee, Rex, Ricardo, Richard, Rick, Ricky, Riley, Rishi, Rita, Rob, Robert,
  Roberta, Roberto, Robin, Robyn, Rochelle, Rod, Roderick, Rodney, Rodrigo, Roger, Roland, Roman, Ron, Ronald,
  Ronnie, Roosevelt, Rory, Rosa, Rosalind, Rose, Rosemary, Ross, Roy, Ruben, Rudolf, Rudy, Rufus, Rupert, Russell,
  Ruth, Ryan, Sabine, Sabrina, Sadiq, Sajid, Sally, Salman, Salvador, Salvatore, Sam, Samantha, Samir, Sammy,
  Samuel, Sandra, Sandy, Sanjay, Santiago, Sara, Sarah, Sasha, Scott, Sean, Sebastian, Serena, Serge, Sergei,
  Sergey, Sergio, Seth, Shane, Shannon, Sharon, Shaun, Shawn, Sheila, Shelley, Shinzo, Sherry, Shirley, Sidney,
  Sigmar, Silvia, Silvio, Simon, Simone, Sofia, Sonia, Sophia, Sophie, Spencer, Stacey, Stacy, Stan, Stanislav,
  Stanley, Stefan, Stefano, Stella, Stephanie, Stephen, Steve, Steven, Stewart, Stuart, Sue, Sunil, Susan, Susanna,
  Susanne, Susie, Suzanne, Svetlana, Sven, Sylvia, Syed, Tamara, Tammy, Tania, Tanya, Tara, Tariq, Tatiana, Tayyip,
  Ted, Terence, Teresa, Terrence, Terri, Terry, Thelma, Theodore, Theresa, Thierry, Thomas, Tiffany, Tiger, Tim,
  Timothy, Tina, Toby, Todd, Tom, Tomas, Tommy, Toni, Tony, Tracey, Tracy, Travis, Trevor, Tricia, Trina, Tristan,
  Troy, Tyler, Tyrone, Ulrich, Umberto, Ursula, Vadim, Valentina, Valeria, Valerie, Vanessa, Vera, Vernon, Veronica,
  Vicki, Vicky, Victor, Victoria, Vijay, Viktor, Vince, Vincent, Viola, Violet, Virginia, Vitaly, Vivian, Vivien,
  Vlad, Vladimir, Volodymyr, Wade, Wallace, Walter, Wanda, Warren, Wayne, Wendy, Wesley, Wilfred, Wilhelm, Will,
  William, Willie, Wilma, Winston, Wolfgang, Xavier, Yael, Yanis, Yasmin, Yasser, Yevgeny, Yitzhak, Yolanda, Yulia,
  Yuri, Yusuf, Yves, Yvette, Yvonne, Zac, Zach, Zachary, Zara, Zoe, Zoran
`;

/** Given names, with their capital. */
export const givenNames: ReadonlySet<string> = setOf(given);

/** Small words inside the names of people, and what may stand before their last name. */
export const particles: ReadonlySet<string> = setOf(`
  de, da, do, dos, das, di, del, della, der, den, van, von, zu, zum, la, le, el, al, bin, ibn, bint, ben, abu, ter,
  ten, af, av, y, e, du, des, ul, ur-
`);

/** What may close a person's name. */
export const nameEndings: ReadonlySet<string> = setOf("Jr, Sr, II, III, IV, VI, VII, VIII, XIV, XVI");

const families = `
  Abe, Adams, Ahmadinejad, Albright, Ali, Allen, Anderson, Arafat, Assad, Assange, Atkinson, Bachelet, Bailey,
  Baker, Barnes, Beethoven, Bell, Bennett, Berlusconi, Bezos, Biden, Blair, Blinken, Bloomberg, Boehner, Bolsonaro,
  Bolton, Brezhnev, Brooks, Brown, Buffett, Burns, Bush, Butler, Cameron, Campbell, Carter, Castro, Ceausescu,
  Chamberlain, Chavez, Chavez, Cheney, Chirac, Christie, Churchill, Clark, Clarke, Clegg, Clinton, Clooney, Cohen,
  Collins, Comey, Cook, Cooper, Corbyn, Cox, Cruz, Cuomo, Daniels, Darwin, Davies, Davis, DeSantis, Dickens,
  Dickson, Diaz, Disraeli, Draghi, Duterte, Edwards, Einstein, Eisenhower, Erdogan, Erdoğan, Evans, Farage, Fauci,
  Fernandez, Fisher, Flynn, Foster, Freud, Gadhafi, Gaddafi, Gandhi, Garcia, Gates, Gingrich, Giuliani, Goebbels,
  Gomez, Gonzalez, Gorbachev, Gore, Graham, Grant, Gray, Green, Griffin, Guterres, Hagel, Hague, Hall, Hamilton,
  Harper, Harris, Harrison, Hawking, Henderson, Hernandez, Hill, Himmler, Hitler, Hollande, Holmes, Hoover, Howard,
  Hughes, Hunt, Hussein, Jackson, Jefferson, Jenkins, Jesus, Jobs, Johnson, Jones, Kaine, Karzai, Kasich, Kelly,
  Kennedy, Kerry, Khamenei, Khan, Khomeini, Khrushchev, King, Kissinger, Koch, Kohl, Lagarde, Lavrov, Lee, Lenin,
  Lewis, Lincoln, Lopez, Lukashenko, Macron, Maduro, Major, Mandela, Manafort, Manning, Mao, Markle, Martin,
  Martinez, Marx, Mattis, McCain, McCarthy, McConnell, McDonald, Medvedev, Meloni, Merkel, Messi, Milosevic, Miller,
  Mills, Mitchell, Mitterrand, Modi, Monti, Moore, Morales, Morgan, Morris, Morrison, Morsi, Mozart, Mubarak,
  Mueller, Mugabe, Murdoch, Murphy, Murray, Musk, Mussolini, Navalny, Nelson, Netanyahu, Newton, Nguyen, Nixon,
  Obama, Olmert, Orbán, Orban, Osborne, Owens, Palin, Parker, Patel, Patterson, Paulson, Pelosi, Pence, Perez,
  Peskov, Peters, Petraeus, Phillips, Picasso, Pinochet, Pompeo, Powell, Price, Priebus, Pritzker, Putin, Rajoy,
  Ramirez, Reagan, Reed, Reid, Renzi, Reynolds, Rice, Richardson, Rivera, Roberts, Robertson, Robinson, Rodriguez,
  Rogers, Romney, Ronaldo, Roosevelt, Ross, Rouhani, Rousseff, Rubio, Rumsfeld, Russell, Ryan, Salmond, Sanchez,
  Sanders, Santorum, Sarkozy, Schmidt, Schröder, Schumer, Scholz, Scott, Shakespeare, Sharon, Sharma, Simmons,
  Simpson, Singh, Sisi, Smith, Snowden, Soros, Spicer, Stalin, Starmer, Stevens, Stewart, Stone, Sturgeon, Sullivan,
  Sunak, Taylor, Thatcher, Thomas, Thompson, Tillerson, Tolstoy, Torres, Trotsky, Trudeau, Truman, Trump, Truss,
  Tsai, Tsipras, Turnbull, Turner, Tusk, Varadkar, Wagner, Walker, Wallace, Ward, Warren, Watson, Weinstein, Wells,
  White, Williams, Wilson, Winfrey, Wright, Xi, Yanukovych, Yellen, Yeltsin, Zelensky, Zelenskyy, Zuckerberg, Zuma
`;

/** Surnames that need no given name: very common, or of people the news names so. */
export const surnames: ReadonlySet<string> = setOf(families);
